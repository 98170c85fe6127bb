@echo off
rem Starts Tiercel with a Java 25 or later that it finds by itself: TIERCEL_JAVA, JAVA_HOME, the PATH,
rem then the folders where installers put Java. TIERCEL_JAVA_OPTS adds options for Java.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "java="
call :try "%home%\runtime"
if defined TIERCEL_JAVA call :try "%TIERCEL_JAVA%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%V in ("Eclipse Adoptium" Java Zulu "Amazon Corretto" BellSoft Microsoft) do (
  for /d %%J in ("%ProgramFiles%\%%~V\*") do call :try "%%~J"
)
for /d %%J in ("%USERPROFILE%\.jdks\*") do call :try "%%~J"
if not defined java (
  echo Tiercel needs Java 25 or later: install one, for example from https://adoptium.net, or set TIERCEL_JAVA to the folder of yours.>&2
  exit /b 1
)
"%java%" -XX:+UseSerialGC -Xshare:auto "--module-path=%home%\lib\javafx" --add-modules=javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dtiercel.installation=%home%" %TIERCEL_JAVA_OPTS% -cp "%home%\lib\*" org.tiercel.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the first folder whose release file says 25 or later.
:try
if defined java goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" call :compare "%~1" %%B
goto :eof

:compare
set "major=%~2"
set "major=%major:"=%"
if %major% GEQ 25 set "java=%~1\bin\java.exe"
goto :eof
