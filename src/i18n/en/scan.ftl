common-qr-alt = QR code: { $label }
common-scan-start = Scan with the camera
common-scan-stop = Stop the camera
common-scan-aim = Hold the code inside the frame.
common-scan-no-camera = The camera cannot be used here. Paste the text instead.
common-scan-paste = Or paste the text
common-scan-use = Use this text
