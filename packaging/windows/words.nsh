; What the installer says, in the program's six languages. Saved as UTF-8 (makensis is told so).
!macro WORDS language program programhint desktop desktophint autostart autostarthint filetype close newer notwritten older
  LangString Program ${LANG_${language}} "${program}"
  LangString ProgramHint ${LANG_${language}} "${programhint}"
  LangString Desktop ${LANG_${language}} "${desktop}"
  LangString DesktopHint ${LANG_${language}} "${desktophint}"
  LangString Autostart ${LANG_${language}} "${autostart}"
  LangString AutostartHint ${LANG_${language}} "${autostarthint}"
  LangString FileType ${LANG_${language}} "${filetype}"
  LangString Close ${LANG_${language}} "${close}"
  LangString Newer ${LANG_${language}} "${newer}"
  LangString NotWritten ${LANG_${language}} "${notwritten}"
  LangString Older ${LANG_${language}} "${older}"
!macroend

!insertmacro WORDS ENGLISH \
  "Check-in" "The program, with a place in the start menu." \
  "Shortcut on the desktop" "A second place to start it from." \
  "Start with Windows" "For a laptop that is used as a check-in desk alone." \
  "Check-in hand-over file" \
  "Check-in is running. Close its windows and wait until its commands have ended, then go on. What was recorded is kept." \
  "Version $Installed is installed, and this is ${VERSION}: an older version can't go over a newer one. Keep the newer one, or uninstall it first; the data on this laptop stays in either case." \
  "The files can't be written to $INSTDIR. Look whether the disk is full, then run this again. A program that was installed before still works." \
  "Check-in needs Windows 10 or newer."
!insertmacro WORDS GERMAN \
  "Check-in" "Das Programm, mit einem Platz im Startmenü." \
  "Verknüpfung auf dem Desktop" "Ein zweiter Platz, um es zu starten." \
  "Mit Windows starten" "Für einen Laptop, der nur als Check-in-Platz dient." \
  "Check-in-Übergabedatei" \
  "Check-in läuft. Schließen Sie seine Fenster und warten Sie, bis seine Befehle beendet sind; dann geht es weiter. Was aufgezeichnet wurde, bleibt erhalten." \
  "Version $Installed ist installiert, und dies ist ${VERSION}: Eine ältere Version kann eine neuere nicht ersetzen. Behalten Sie die neuere, oder deinstallieren Sie sie zuerst; die Daten auf diesem Laptop bleiben in jedem Fall." \
  "Die Dateien können nicht nach $INSTDIR geschrieben werden. Prüfen Sie, ob der Datenträger voll ist, und versuchen Sie es noch einmal. Ein vorher installiertes Programm funktioniert weiterhin." \
  "Check-in braucht Windows 10 oder neuer."
!insertmacro WORDS FRENCH \
  "Check-in" "Le programme, avec une place dans le menu Démarrer." \
  "Raccourci sur le bureau" "Un second endroit pour le démarrer." \
  "Démarrer avec Windows" "Pour un ordinateur qui ne sert que de poste d’accueil." \
  "Fichier de passation Check-in" \
  "Check-in est ouvert. Fermez ses fenêtres et attendez la fin de ses commandes, puis continuez. Ce qui a été enregistré est conservé." \
  "La version $Installed est installée, et celle-ci est la ${VERSION} : une version plus ancienne ne peut pas en remplacer une plus récente. Gardez la plus récente, ou désinstallez-la d’abord ; les données de cet ordinateur restent dans les deux cas." \
  "Les fichiers ne peuvent pas être écrits dans $INSTDIR. Vérifiez si le disque est plein, puis recommencez. Un programme installé auparavant fonctionne toujours." \
  "Check-in demande Windows 10 ou plus récent."
!insertmacro WORDS SPANISH \
  "Check-in" "El programa, con un lugar en el menú Inicio." \
  "Acceso directo en el escritorio" "Un segundo lugar para abrirlo." \
  "Iniciar con Windows" "Para un portátil que solo se usa como puesto de registro." \
  "Archivo de entrega de Check-in" \
  "Check-in está abierto. Cierre sus ventanas y espere a que terminen sus órdenes; después continúe. Lo registrado se conserva." \
  "Está instalada la versión $Installed y esta es la ${VERSION}: una versión más antigua no puede reemplazar a una más nueva. Conserve la más nueva o desinstálela primero; los datos de este portátil se conservan en ambos casos." \
  "No se pueden escribir los archivos en $INSTDIR. Compruebe si el disco está lleno y vuelva a intentarlo. Un programa instalado antes sigue funcionando." \
  "Check-in necesita Windows 10 o posterior."
!insertmacro WORDS PORTUGUESEBR \
  "Check-in" "O programa, com um lugar no menu Iniciar." \
  "Atalho na área de trabalho" "Um segundo lugar para abri-lo." \
  "Iniciar com o Windows" "Para um laptop usado apenas como posto de check-in." \
  "Arquivo de passagem do Check-in" \
  "O Check-in está aberto. Feche as janelas e espere seus comandos terminarem; depois continue. O que foi registrado fica guardado." \
  "A versão $Installed está instalada, e esta é a ${VERSION}: uma versão mais antiga não pode substituir uma mais nova. Fique com a mais nova ou desinstale-a primeiro; os dados deste laptop ficam em ambos os casos." \
  "Não é possível gravar os arquivos em $INSTDIR. Veja se o disco está cheio e tente de novo. Um programa instalado antes continua funcionando." \
  "O Check-in precisa do Windows 10 ou mais novo."
!insertmacro WORDS SIMPCHINESE \
  "Check-in" "程序本身，并在开始菜单中添加一项。" \
  "桌面快捷方式" "另一个启动程序的位置。" \
  "随 Windows 启动" "适用于只作签到台使用的电脑。" \
  "Check-in 交接文件" \
  "Check-in 正在运行。请关闭它的窗口并等待它的命令结束，然后继续。已记录的内容都会保留。" \
  "已安装版本 $Installed，而这是 ${VERSION}：旧版本不能覆盖新版本。请保留新版本，或先将其卸载；无论如何，这台电脑上的数据都会保留。" \
  "无法将文件写入 $INSTDIR。请检查磁盘是否已满，然后重试。之前安装的程序仍可使用。" \
  "Check-in 需要 Windows 10 或更新版本。"
