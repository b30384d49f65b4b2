### plain wording, to be checked by a native speaker: every line of this file

common-qr-alt = Cod QR: { $label }
common-scan-start = Scanează cu camera
common-scan-stop = Oprește camera
common-scan-aim = Ține codul în interiorul cadrului.
common-scan-no-camera = Camera nu poate fi folosită aici. Lipește textul în schimb.
common-scan-paste = Sau lipește textul
common-scan-use = Folosește acest text
