@echo off
rem Sets JAVA_HOME to a JDK 25 or later, or says what to install and answers 3. Starts no JVM: it reads release files.
rem mvnw.cmd and shebao.cmd share it. The same as find-jdk.sh, in simple form.
set "SHEBAO_FOUND="
call :look "%SHEBAO_JAVA_HOME%"
call :look "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :look_bin "%%~dp$PATH:I"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\zulu*" "%ProgramFiles%\Amazon Corretto\jdk*" "%USERPROFILE%\.jdks\*") do call :look "%%~D"
if not defined SHEBAO_FOUND goto none
set "JAVA_HOME=%SHEBAO_FOUND%"
set "SHEBAO_FOUND="
set "SHEBAO_VERSION="
exit /b 0

:none
>&2 echo OpenShebao needs a JDK 25 or later, and none was found.
>&2 echo Install one, for example Eclipse Temurin 25:
>&2 echo   winget install EclipseAdoptium.Temurin.25.JDK
>&2 echo   or from https://adoptium.net/temurin/releases/?version=25
>&2 echo or set SHEBAO_JAVA_HOME to the folder of one that you have.
exit /b 3

:look_bin
for %%B in ("%~1..") do call :look "%%~fB"
exit /b 0

:look
if defined SHEBAO_FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "SHEBAO_VERSION=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "SHEBAO_VERSION=%%V"
set "SHEBAO_VERSION=%SHEBAO_VERSION:"=%"
if %SHEBAO_VERSION% geq 25 set "SHEBAO_FOUND=%~1"
exit /b 0
