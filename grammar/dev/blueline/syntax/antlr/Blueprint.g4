// A place holder that lets the build run before the language is written.
grammar Blueprint;

file : WORD* EOF ;

WORD  : ~[ \t\r\n]+ ;
SPACE : [ \t\r\n]+ -> skip ;
