### plain wording, to be checked by a native speaker: every line of this file

common-qr-alt = QR kód: { $label }
common-scan-start = Naskenovať kamerou
common-scan-stop = Vypnúť kameru
common-scan-aim = Držte kód vnútri rámčeka.
common-scan-no-camera = Kameru tu nemožno použiť. Vložte namiesto toho text.
common-scan-paste = Alebo vložte text
common-scan-use = Použiť tento text
