### plain wording, to be checked by a native speaker: every line of this file

common-qr-alt = QR-kód: { $label }
common-scan-start = Beolvasás a kamerával
common-scan-stop = Kamera leállítása
common-scan-aim = Tartsd a kódot a kereten belül.
common-scan-no-camera = A kamera itt nem használható. Illeszd be inkább a szöveget.
common-scan-paste = Vagy illeszd be a szöveget
common-scan-use = Ezt a szöveget használom
