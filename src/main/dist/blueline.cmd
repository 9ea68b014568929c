@echo off
rem Starts Blueline. The libraries lie in lib\ beside this file.
setlocal

if not defined JAVA_HOME goto path
if not exist "%JAVA_HOME%\bin\java.exe" goto path
set "BLUELINE_JAVA=%JAVA_HOME%\bin\java.exe"
goto run

:path
set "BLUELINE_JAVA=java"
where /q java
if not errorlevel 1 goto run
>&2 echo blueline: no Java was found; install Java 17 or newer, or set JAVA_HOME to the folder of one.
exit /b 2

:run
rem C1 and the serial collector: the program ends before more would pay. BLUELINE_JAVA_OPTS comes late so that it wins.
"%BLUELINE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Djava.awt.headless=true %BLUELINE_JAVA_OPTS% -jar "%~dp0lib\blueline.jar" %*
exit /b %ERRORLEVEL%
