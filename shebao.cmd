@echo off
rem Runs OpenShebao; builds it first when it is not built or a source is newer. SHEBAO_OPTS adds options for the JVM.
rem The same as shebao, in simple form: two builds at a time are not kept apart.
setlocal
set "SHEBAO_ROOT=%~dp0"
set "SHEBAO_APP=%~dp0cli\target\app"
call "%SHEBAO_ROOT%build\find-jdk.cmd" || exit /b 3

if not exist "%SHEBAO_APP%\built" goto build
powershell -noprofile -command "$built = (Get-Item $env:SHEBAO_APP\built).LastWriteTime; $newer = Get-ChildItem $env:SHEBAO_ROOT -Recurse | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\target(\\|$)' -and ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 goto run

:build
>&2 echo building OpenShebao (first time, or a source has changed) ...
pushd "%SHEBAO_ROOT%"
call mvnw.cmd -q -B -ntp -pl cli -am "-Dmaven.test.skip" "-Dspotless.check.skip" "-Djacoco.skip" package 1>&2
set "SHEBAO_RESULT=%ERRORLEVEL%"
popd
if not "%SHEBAO_RESULT%"=="0" (
  >&2 echo OpenShebao could not be built; the messages above say why.
  exit /b 1
)

:run
for /f "tokens=2 delims=:" %%C in ('chcp') do set "SHEBAO_PAGE=%%C"
chcp 65001 >nul
"%JAVA_HOME%\bin\java" -Xshare:auto --enable-native-access=ALL-UNNAMED -Dshebao.home="%~dp0." -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %SHEBAO_OPTS% -cp "%SHEBAO_APP%\*" org.openshebao.cli.Main %*
set "SHEBAO_RESULT=%ERRORLEVEL%"
chcp %SHEBAO_PAGE% >nul
exit /b %SHEBAO_RESULT%
