/*
 * The blueprint language.
 *
 * The grammar is generous: it takes every word in every place where the form is right, and leaves it to the
 * compiler to say where a word belongs. So a reader of a mistaken file hears about the service, not about tokens.
 * The words of one token share one form; what each of them means is told by dev.blueline.syntax.tree.Word.
 */
grammar Blueprint;

@parser::members {
    // A unit stands on the line of its number: the word that begins the next line may be a lane.
    private boolean sameLine() {
        return _input.LT(-1) == null || _input.LT(-1).getLine() == _input.LT(1).getLine();
    }
}

// ---- The file ----

file
    : blueprint* EOF
    ;

blueprint
    : BLUEPRINT text? block
    ;

// The braces of a blueprint, a phase or a step. What belongs into which of them is no matter of form.
block
    : LBRACE statement* RBRACE
    ;

statement
    : declarations
    | lanes
    | phase
    | step
    | allow
    | flow
    | action
    | attribute
    ;

phase
    : PHASE name? text? FLAG_WORD* block
    ;

step
    : STEP name? text? FLAG_WORD* block
    ;

// ---- Declarations ----

declarations
    : DECLARATIONS LBRACE declaration* RBRACE
    ;

declaration
    : name text? FLAG_WORD* attributes?
    ;

lanes
    : LANES LBRACE laneItem* RBRACE
    ;

laneItem
    : lane
    | lineName
    ;

lane
    : ROLE name? text? TECHNOLOGY? attributes?
    ;

lineName
    : LINE name text
    ;

// ---- What happens ----

action
    : (WAIT | DECISION)? laneReference name? text (COMMA text)* attributes?
    ;

laneReference
    : ROLE
    | NAME
    ;

flow
    : (LOOP | RECOVERY)? ends (arrow ends)+ text? attributes?
    ;

ends
    : end (COMMA end)*
    ;

end
    : ROLE
    | name
    ;

arrow
    : SEQUENCE
    | EXCHANGE
    | INFORMATION
    | WRONG_ARROW
    ;

outcome
    : (LOOP | RECOVERY)? text arrow end attributes?
    ;

allow
    : ALLOW name (AT name)? text
    ;

// ---- Attributes and marks ----

attributes
    : LBRACE attribute* RBRACE
    ;

attribute
    : textAttribute
    | dateAttribute
    | choiceAttribute
    | namesAttribute
    | quantityAttribute
    | feelingAttribute
    | wantsAttribute
    | recoverAttribute
    | respondAttribute
    | signalAttribute
    | mark
    | momentMark
    | flagAttribute
    | outcome
    ;

textAttribute
    : (TEXT_WORD | GROUND_WORD) text attributes?
    ;

dateAttribute
    : DATE_WORD DATE
    ;

choiceAttribute
    : (CHOICE_WORD | STATUS) name
    ;

namesAttribute
    : NAMES_WORD name (COMMA name)*
    ;

quantityAttribute
    : (QUANTITY_WORD | FIGURE_WORD) quantity
    ;

feelingAttribute
    : FEELING_WORD number text?
    ;

wantsAttribute
    : WANTS text
    ;

recoverAttribute
    : (RECOVER | RECOVERY) arrow end
    ;

respondAttribute
    : RESPOND (name | RECOVERY) text
    ;

signalAttribute
    : SIGNAL name COMPARISON quantity
    ;

mark
    : (MARK_WORD | WAIT) (NAME text? | wordAsName text | text)? attributes?
    ;

momentMark
    : MOMENT POLARITY? (NAME text? | wordAsName text | text)? attributes?
    ;

// A word that takes no text of its own: the text behind it shows that it is the name of a mark.
wordAsName
    : AT
    | CHOICE_WORD
    | DATE_WORD
    | FIGURE_WORD
    | FLAG_WORD
    | LINE
    | NAMES_WORD
    | OF
    | PER
    | POLARITY
    | RECOVER
    | SIGNAL
    | STATUS
    | TECHNOLOGY
    ;

flagAttribute
    : FLAG_WORD
    ;

// ---- Values ----

quantity
    : number (RANGE number)* unit?
    ;

number
    : SIGN? (NUMBER | WRONG_NUMBER)
    ;

unit
    : PERCENT
    | (OF | SLASH) number
    | {sameLine()}? measured = NAME (PER period = NAME)?
    | PER period = NAME
    ;

text
    : TEXT
    | TEXT_BLOCK
    | UNCLOSED_TEXT
    | WRONG_TEXT
    ;

// Everything but the words of the language's frame may be a name. Where a lane has the name of a word, the word is
// made a NAME in the braces of steps before the parser sees it.
name
    : NAME
    | ALLOW
    | AT
    | CHOICE_WORD
    | DATE_WORD
    | DECISION
    | FEELING_WORD
    | FIGURE_WORD
    | FLAG_WORD
    | GROUND_WORD
    | LINE
    | MARK_WORD
    | MOMENT
    | NAMES_WORD
    | OF
    | PER
    | POLARITY
    | QUANTITY_WORD
    | RECOVER
    | RESPOND
    | SIGNAL
    | STATUS
    | TECHNOLOGY
    | TEXT_WORD
    | WAIT
    | WANTS
    ;

// ---- Words that are never a name ----

BLUEPRINT : 'blueprint' | '蓝图' | '藍圖' | '服务蓝图' | '服務藍圖' ;

DECLARATIONS
    : 'channels' | '渠道'
    | 'actors' | '人员' | '人員'
    | 'systems' | '系统' | '系統'
    | 'metrics' | '指标' | '指標'
    | 'variants' | '情景'
    ;

LANES : 'lanes' | '泳道' ;
PHASE : 'phase' | '阶段' | '階段' ;
STEP : 'step' | '步骤' | '步驟' ;

ROLE
    : 'evidence' | '物证' | '物證' | '有形展示'
    | 'customer' | '顾客' | '顧客' | '客户' | '客戶'
    | 'frontstage' | '前台' | '前臺'
    | 'backstage' | '后台' | '後台' | '後臺'
    | 'support' | '支持' | '支援'
    | 'partner' | '伙伴' | '夥伴'
    | 'management' | '管理'
    ;

LOOP : 'loop' | '循环' | '循環' ;
RECOVERY : 'recovery' | '补救' | '補救' ;

// ---- Words that are never the name of a lane ----

WAIT : 'wait' | '等待' ;
DECISION : 'decision' | '决策' | '決策' ;
ALLOW : 'allow' | '允许' | '允許' ;
TECHNOLOGY : 'technology' | '技术' | '技術' ;
AT : 'at' | '在' ;

MARK_WORD
    : 'fail' | '失败点' | '失敗點' | '失误点' | '失誤點'
    | 'experience' | '体验点' | '體驗點'
    | 'pain' | '痛点' | '痛點'
    | 'delight' | '愉悦点' | '愉悅點'
    | 'opportunity' | '机会点' | '機會點'
    | 'idea' | '想法'
    | 'question' | '问题' | '問題'
    | 'policy' | '政策'
    | 'metric' | '指标值' | '指標值'
    | 'training' | '培训' | '培訓'
    | 'data' | '数据' | '數據' | '資料'
    | 'note' | '备注' | '備註'
    ;

MOMENT : 'moment' | '关键时刻' | '關鍵時刻' ;

QUANTITY_WORD
    : 'time' | '时间' | '時間'
    | 'expected' | '预计' | '預計'
    | 'standard' | '标准' | '標準'
    | 'tolerance' | '容忍'
    | 'breakeven' | '盈亏平衡' | '盈虧平衡'
    | 'cost' | '成本'
    | 'revenue' | '收入'
    | 'volume' | '业务量' | '業務量'
    | 'rate' | '比率'
    | 'satisfaction' | '满意度' | '滿意度'
    | 'weight' | '权重' | '權重'
    | 'expects' | '期望'
    | 'perceives' | '感知'
    ;

FEELING_WORD : 'emotion' | '情绪' | '情緒' ;
WANTS : 'wants' | '想要' ;

GROUND_WORD
    : 'owner' | '负责人' | '負責人'
    | 'source' | '来源' | '來源'
    | 'link' | '链接' | '連結' | '鏈接'
    ;

STATUS : 'status' | '依据' | '依據' ;

// ---- Words with a meaning in their own place only ----

TEXT_WORD
    : 'scenario' | '场景' | '場景'
    | 'segment' | '客群'
    | 'goal' | '目标' | '目標'
    | 'excludes' | '不含'
    | 'promise' | '承诺' | '承諾'
    | 'version' | '版本'
    | 'description' | '说明' | '說明'
    | 'touchpoint' | '接触点' | '接觸點' | '触点' | '觸點'
    | 'cause' | '原因'
    | 'prevent' | '预防' | '預防'
    | 'measure' | '措施'
    | 'when' | '当' | '當'
    ;

DATE_WORD
    : 'updated' | '更新'
    | 'measured' | '测于' | '測於'
    ;

CHOICE_WORD
    : 'state' | '状态' | '狀態'
    | 'language' | '语言' | '語言'
    | 'profile' | '规则集' | '規則集'
    | 'impact' | '影响' | '影響'
    | 'severity' | '严重度' | '嚴重度'
    ;

NAMES_WORD
    : 'via' | '经由' | '經由'
    | 'by' | '由'
    | 'uses' | '使用'
    | 'for' | '适用' | '適用'
    | 'seen-by' | '可见者' | '可見者'
    | 'until' | '直到'
    ;

FIGURE_WORD
    : 'value' | '数值' | '數值'
    | 'before' | '之前'
    | 'target' | '目标值' | '目標值'
    | 'probability' | '概率' | '機率'
    ;

FLAG_WORD
    : 'key' | '关键' | '關鍵'
    | 'start' | '开始' | '開始'
    | 'end' | '结束' | '結束'
    | 'independent' | '独立' | '獨立'
    | 'self-service' | '自助'
    | 'automated' | '自动' | '自動'
    | 'ambient' | '常设' | '常設'
    | 'remote' | '远程' | '遠程'
    | 'internal' | '内部' | '內部'
    ;

POLARITY
    : 'positive' | '正面'
    | 'neutral' | '中性'
    | 'negative' | '负面' | '負面'
    ;

RECOVER : 'recover' ;
RESPOND : 'respond' | '应对' | '應對' ;
SIGNAL : 'signal' | '预警' | '預警' ;
LINE : 'line' | '线' | '線' ;
OF : 'of' | '满分' | '滿分' ;
PER : 'per' | '每' ;

// ---- Signs ----

LBRACE : '{' | '｛' ;
RBRACE : '}' | '｝' ;
COMMA : ',' | '，' | '、' ;
SEQUENCE : '->' | '－＞' ;
EXCHANGE : '<->' | '＜－＞' ;
INFORMATION : '~>' | '～＞' ;
RANGE : '..' ;
SLASH : '/' ;
COMPARISON : '<=' | '>=' | '<' | '>' | '≤' | '≥' ;
PERCENT : '%' | '％' ;
SIGN : '+' | '-' | '−' | '＋' | '－' ;

// ---- Values ----

DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT+ '-' DIGIT+ ;
NUMBER : DIGIT+ ('.' DIGIT+)? ;
TEXT_BLOCK : '"""' .*? '"""' ;
TEXT
    : '"' (ESCAPE | ~["\\\r\n])* '"'
    | '“' (ESCAPE | ~[”\\\r\n])* '”'
    ;
NAME : LETTER (NAME_PART | [-_]+ NAME_PART)* ;

// ---- Known slips: each is told where it stands, and read as what it stands for ----

WRONG_NUMBER : ANY_DIGIT+ ([.,，．] ANY_DIGIT+)? ;
WRONG_FIGURES : ANY_DIGIT+ ([./:：] ANY_DIGIT+) ([./:：] ANY_DIGIT+)+ | ANY_DIGIT+ [:：] ANY_DIGIT+ ;
WRONG_ARROW
    : '=>' | '==>' | '-->' | '--->' | '-.->' | '..>' | '~~>' | '->>' | '>>'
    | '→' | '⇒' | '⟶' | '➔' | '➜' | '➡' | '=＞' | '＝＞' | '－>' | '-＞' | '－－＞' | [—–]+ [>＞]
    | '<-' | '<=' '='+ | '←' | '⇐' | '<--' | '＜－'
    | '<=>' | '<-->' | '↔' | '⇔' | '⇄' | '⇆' | '＜->' | '<－>' | '＜－>' | [<＜] [—–]+ [>＞]
    ;
UNCLOSED_TEXT
    : '"' (ESCAPE | ~["\\\r\n])* '\\'?
    | '“' (ESCAPE | ~[”\\\r\n])* '\\'?
    | '"""' (~'"' | '"' ~'"' | '""' ~'"')*
    ;
WRONG_TEXT
    : '\'' ~['\r\n]* '\''?
    | '‘' ~[’\r\n]* '’'?
    | '「' ~[」\r\n]* '」'?
    | '『' ~[』\r\n]* '』'?
    | '«' ~[»\r\n]* '»'?
    | '”' ~[”\r\n]* '”'?
    | '＂' ~[＂\r\n]* '＂'?
    | '„' ~[“”"\r\n]* [“”"]?
    ;
WRONG_COMMENT : '#' ~[\r\n]* ;
UNCLOSED_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;

// ---- What is passed over ----

LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
FULL_WIDTH_COLON : '：'+ -> channel(HIDDEN) ;
SPACE : [\p{White_Space}\uFEFF]+ -> channel(HIDDEN) ;
STRAY : . ;

fragment DIGIT : [0-9] ;
fragment ANY_DIGIT : [0-9０-９] ;
fragment ESCAPE : '\\' ~[\r\n] ;
fragment LETTER : [\p{L}\p{Nl}] ;
fragment NAME_PART : [\p{L}\p{Nl}\p{M}\p{Nd}] ;
