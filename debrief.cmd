@echo off
rem Debrief on Windows: the packaged program, run, score, mock, drill, calibrate, packs, doctor, export, import, forget, address.
rem Results go to standard output. Exit codes: 0 done, 1 done with faults named, 2 wrong use.
setlocal
set "here=%~dp0"
if not exist "%here%app\debrief-cli.jar" (
  echo This folder holds the sources. Download the packaged Debrief, or build it with ./debrief package. 1>&2
  exit /b 1
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Java is missing. Install a Java 17 or newer, for example: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 1
)
set "jar="
for %%c in (score mock drill calibrate packs doctor) do if "%~1"=="%%c" set "jar=debrief-cli.jar"
for %%c in (run export import forget address) do if "%~1"=="%%c" set "jar=debrief-web.jar"
rem Lists of questions are the prompt's; an archive of everything is the pages'.
if "%~2"=="questions" for %%c in (import export) do if "%~1"=="%%c" set "jar=debrief-cli.jar"
if not defined jar goto usage
"%java%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=en -Duser.country=US -Dslf4j.internal.verbosity=ERROR ^
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto "-Ddebrief.packs=%here%packs" -jar "%here%app\%jar%" %*
exit /b %errorlevel%

:usage
echo Debrief: interview practice for Technical Program Managers, on this computer.
echo.
echo   debrief run                                        starts the pages and prints their address
echo   debrief score ANSWER.txt --question "..."          the debrief of one answer
echo   debrief score --in IN.jsonl --out OUT.jsonl        a score for each row
echo   debrief mock --company netflix --round execution   a mock round at the prompt
echo   debrief drill triage                               a simulation whose best play is known
echo   debrief calibrate RATED.jsonl --html OUT.html  how far the engine agrees with your own raters
echo   debrief packs check                                names every mistake in the packs
echo   debrief import questions FILE                      brings a list of questions in, after showing it
echo   debrief export questions --format csv              the bank as markdown, csv, json or anki
echo   debrief doctor                                     looks whether this computer has what is needed
echo   debrief address                                    prints the address of the running pages
echo   debrief export ALL.zip, import ALL.zip             carries everything to another computer
echo   debrief forget --all                               deletes everything, for good
if "%~1"=="" exit /b 0
if "%~1"=="help" exit /b 0
if "%~1"=="--help" exit /b 0
exit /b 2
