; The Windows installer: for one person, without an administrator. packaging/windows_installer.py runs it.
;
;   setup.exe [/S] [/AUTOSTART=1|0] [/DESKTOP=1|0]
;
; /S asks nothing. Ends with 0; 1 stopped by the person; 2 couldn't write; 3 a newer version is installed; 4 the program
; is running. Silent, it writes what it refused to %TEMP%\check-in-setup.txt. What the person chose (start with Windows,
; desktop) stays as it is in an upgrade unless it is given.
;
; $INSTDIR holds the two launchers, current.txt, uninstall.exe and one folder app-VERSION-N for each program. An upgrade
; unpacks a new folder beside the old one, then switch.exe puts a new current.txt in place by one rename: cut off at any
; moment, the old or the new program starts. Folders that are not current are swept away when all is done, or by the
; next run. The data lies elsewhere (%LOCALAPPDATA%\kiosk) and nothing here names it.

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include WinVer.nsh

!define ID "app.kiosk_check_in.kiosk"
!define NAME "Check-in"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define TYPE "${ID}.handover"
!define CLASSES "Software\Classes"
!define SYNCHRONIZE 0x00100000
!define REPLACE_AND_FLUSH 9 ; MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH
!define CODE_WRITE 2
!define CODE_NEWER 3
!define CODE_RUNNING 4

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Check-in"
!if "${FAST}" == "1"
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence; parts under their own"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\kiosk.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include words.nsh

Var Installed ; the version that is installed, or nothing
Var Fresh     ; the name of the folder that is being unpacked
Var Told      ; what was refused

; What a silent run can't show in a window goes into a file; nothing in it is about a person.
!macro TELLING un
Function ${un}Tell
  ${If} ${Silent}
    FileOpen $9 "$TEMP\check-in-setup.txt" w
    FileWriteUTF16LE /BOM $9 "$Told$\r$\n"
    FileClose $9
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "$Told"
  ${EndIf}
FunctionEnd
Function ${un}Running ; $0: whether a program of this person's runs
  System::Call 'kernel32::OpenMutexW(i ${SYNCHRONIZE}, i 0, w "Local\${ID}") p.r0'
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
FunctionEnd
Function ${un}Closed ; until the program is closed; silent: it has to be
again:
  Call ${un}Running
  ${If} $0 = 0
    Return
  ${EndIf}
  IfSilent refuse
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Close)" IDRETRY again
  SetErrorLevel 1
  Quit
refuse:
  StrCpy $Told "$(Close)"
  Call ${un}Tell
  SetErrorLevel ${CODE_RUNNING}
  Quit
FunctionEnd
; Removes the folders of programs; $1 is the one that stays, or nothing.
Function ${un}Sweep
  FindFirst $2 $3 "$INSTDIR\app-*"
  ${DoWhile} $3 != ""
    ${If} $3 != $1
      RMDir /r "$INSTDIR\$3"
    ${EndIf}
    FindNext $2 $3
  ${Loop}
  FindClose $2
  Delete "$INSTDIR\current.new"
  Delete "$INSTDIR\kiosk.exe.new"
  Delete "$INSTDIR\kiosk.com.new"
FunctionEnd
!macroend
!insertmacro TELLING ""
!insertmacro TELLING "un."

; A trial's installer can be cut off at a named step as by a power cut: no clean-up, no further word.
!macro CUT step
!ifdef TRIAL
  ${GetParameters} $8
  ClearErrors
  ${GetOptions} $8 "/CUT=" $9
  ${If} $9 == "${step}"
    System::Call 'kernel32::GetCurrentProcess() p.r8'
    System::Call 'kernel32::TerminateProcess(p r8, i 99)'
  ${EndIf}
!endif
!macroend

Function Unwritable
  StrCpy $Told "$(NotWritten)"
  Call Tell
  SetErrorLevel ${CODE_WRITE}
  Quit
FunctionEnd

; Put $INSTDIR\$R0.new in the place of $INSTDIR\$R0 by one rename.
Function PutInPlace
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\$R0.new", w "$INSTDIR\$R0", i ${REPLACE_AND_FLUSH}) i.r0'
  ${If} $0 = 0
    Call Unwritable
  ${EndIf}
FunctionEnd

Function .onInstFailed
  SetErrorLevel ${CODE_WRITE}
  IfSilent 0 +3
    StrCpy $Told "$(NotWritten)"
    Call Tell
FunctionEnd

Section "$(Program)" SecProgram
  SectionIn RO
  Call Closed
  CreateDirectory "$INSTDIR"
  StrCpy $1 ""
  FileOpen $0 "$INSTDIR\current.txt" r
  FileRead $0 $1
  FileClose $0
  Call Sweep ; what a cut-off run left; the current one stays
  StrCpy $R1 0
  ${Do}
    IntOp $R1 $R1 + 1
    StrCpy $Fresh "app-${VERSION}-$R1"
  ${LoopWhile} ${FileExists} "$INSTDIR\$Fresh"
  ClearErrors
  !include "${FILES}" ; the whole new program into $INSTDIR\$Fresh
  SetOutPath "$INSTDIR"
  File "/oname=kiosk.exe.new" "${LAUNCHERS}\kiosk.exe"
  File "/oname=kiosk.com.new" "${LAUNCHERS}\kiosk.com"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\$Fresh"
    Call Unwritable
  ${EndIf}
  !insertmacro CUT "unpacked"
  InitPluginsDir
  File "/oname=$PLUGINSDIR\switch.exe" "${LAUNCHERS}\switch.exe"
  nsExec::Exec '"$PLUGINSDIR\switch.exe" "$INSTDIR" "$Fresh"'
  Pop $0
  ${If} $0 != 0
    Call Unwritable
  ${EndIf}
  !insertmacro CUT "switched"
  StrCpy $R0 "kiosk.exe"
  Call PutInPlace
  !insertmacro CUT "between"
  StrCpy $R0 "kiosk.com"
  Call PutInPlace
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\kiosk.exe"
  !insertmacro CUT "registry"
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(FileType)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" '"$INSTDIR\kiosk.exe",0'
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\kiosk.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.kiosk" "" "${TYPE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kiosk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}" ; last: from now on an older one is refused
  !insertmacro CUT "sweeping"
  StrCpy $1 $Fresh
  Call Sweep
  ${RefreshShellIcons}
SectionEnd

Section /o "$(Desktop)" SecDesktop
  CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\kiosk.exe"
SectionEnd

Section /o "$(Autostart)" SecAutostart
  WriteRegStr HKCU "${RUN}" "${ID}" '"$INSTDIR\kiosk.exe"'
SectionEnd

Section "-" ; what was chosen before and is not any more
  ${IfNot} ${SectionIsSelected} ${SecDesktop}
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${SecAutostart}
    DeleteRegValue HKCU "${RUN}" "${ID}"
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(ProgramHint)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecDesktop} "$(DesktopHint)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecAutostart} "$(AutostartHint)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; A choice is what the command line says, else what is there from before.
!macro CHOICE option section before
  ClearErrors
  ${GetOptions} $R0 "/${option}=" $R2
  ${If} ${Errors}
    StrCpy $R2 ${before}
  ${EndIf}
  ${If} $R2 == "1"
    !insertmacro SelectSection ${section}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    StrCpy $Told "$(Older)"
    Call Tell
    SetErrorLevel 1
    Quit
  ${EndIf}
  SetShellVarContext current
  ReadRegStr $Installed HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $Installed != ""
    ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
    ${If} $0 != ""
      StrCpy $INSTDIR $0
    ${EndIf}
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $0 = 1
      StrCpy $Told "$(Newer)"
      Call Tell
      SetErrorLevel ${CODE_NEWER}
      Quit
    ${EndIf}
  ${EndIf}
  ${GetParameters} $R0
  StrCpy $R3 0
  ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
    StrCpy $R3 1
  ${EndIf}
  !insertmacro CHOICE DESKTOP ${SecDesktop} $R3
  StrCpy $R3 0
  ReadRegStr $0 HKCU "${RUN}" "${ID}"
  ${If} $0 != ""
    StrCpy $R3 1
  ${EndIf}
  !insertmacro CHOICE AUTOSTART ${SecAutostart} $R3
  IfSilent 0 +2
    Call Closed ; before a file is unpacked
FunctionEnd

Function un.onInit
  SetShellVarContext current
  IfSilent 0 +2
    Call un.Closed
FunctionEnd

Section "Uninstall"
  Call un.Closed
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegValue HKCU "${RUN}" "${ID}"
  ReadRegStr $0 HKCU "${CLASSES}\.kiosk" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey HKCU "${CLASSES}\.kiosk"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  Delete "$INSTDIR\current.txt"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\kiosk.com"
  StrCpy $1 ""
  Call un.Sweep
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where it is empty
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
