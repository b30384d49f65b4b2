### plain wording, to be checked by a native speaker: every line of this file

common-qr-alt = QR kód: { $label }
common-scan-start = Naskenovat kamerou
common-scan-stop = Vypnout kameru
common-scan-aim = Držte kód uvnitř rámečku.
common-scan-no-camera = Kameru tu nelze použít. Vložte místo toho text.
common-scan-paste = Nebo vložte text
common-scan-use = Použít tento text
