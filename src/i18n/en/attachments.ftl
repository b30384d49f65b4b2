### Documents, voice notes, and the room that files take.

attach-title = Photos and files
attach-others = Voice notes and documents
attach-on-phone =
    { $count ->
        [one] { $count } file is only on this phone.
       *[other] { $count } files are only on this phone.
    }
attach-kept = Kept on this phone.
attach-removed = Taken out.
attach-remove = Take out: { $name }
attach-document = Document
attach-voice = Voice note
attach-voice-of = Voice note, { $time }
attach-kilobytes = { $size } kB
attach-megabytes = { $size } MB
attach-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
attach-voices =
    { $count ->
        [one] { $count } voice note
       *[other] { $count } voice notes
    }
attach-original-shown = Kept as it came, for evidence. Where and when it was taken may be written inside.
attach-pdf-elsewhere = This browser cannot show a PDF here. Save a copy and open it with another app.
attach-elsewhere = A file of this kind is not opened here. Save a copy and open it with another app.
attach-picture = This is a picture. How is it to be kept?
attach-picture-text = Smaller, it is read well, and where and when it was taken stays out. As it is, all of that stays in: only when the original is needed as evidence.
attach-picture-small = Smaller
attach-picture-original = As it is, for evidence
attach-too-large = This file is larger than 8 MB and was not kept. Fewer pages, or a scan in black and white, take less.
attach-unknown = This was not kept. Teren takes pictures, PDF, plain text, and Word, Excel and ODF files without macros.
attach-full = This phone is full. The file was not kept. What you wrote is still here.
attach-not-kept = The file could not be kept. What you wrote is still here.
attach-voice-stop = Stop and keep
attach-voice-throw = Throw away
attach-voice-start = Record
attach-voice-time = { $time } of at most { $most }
attach-voice-runs = It is recording.
attach-voice-consent = Ask first whether you may record
attach-voice-consent-text = Say what it is for and who will hear it. Record only after a yes, and write the yes into the note.
attach-voice-level = How loud it is
attach-voice-not-supported = This browser cannot record. A note can be typed.
attach-voice-refused = Teren may not use the microphone. Allow it for this page in the settings of the browser, then try again.
attach-voice-no-microphone = There is no microphone, or another app is using it.
attach-voice-nothing = Nothing was recorded.
attach-space = Space on this device
attach-space-files = Photos and files
attach-space-rest = Cases and the app
attach-space-free = Free for Teren
attach-let-go = Free this space
attach-let-go-text = What the office has goes from this device. Small pictures stay, the rest is fetched when you open it. What was not sent yet stays.
attach-let-go-done = { $size } were freed.
attach-lines = When photos and files go out
attach-lines-hint = What is written, and small pictures, always go.
attach-lines-any = On any line
attach-lines-wifi = Only on wifi
attach-lines-unknown = This browser does not say whether it is on wifi. They wait until you tap “{ $button }” under “{ $page }”.
attach-relay = Files of the network at the office
attach-relay-used = { $used } of { $most }
attach-relay-offline = No line to the office
attach-relay-left = Besides, left there by removed phones
attach-gigabytes = { $size } GB
attach-held =
    { $count ->
        [one] { $count } file waits for wifi.
       *[other] { $count } files wait for wifi.
    }
attach-send-now = Send them now
attach-wipe-waiting =
    { $count ->
        [one] { $count } photo or file is only on this phone and would be gone.
       *[other] { $count } photos or files are only on this phone and would be gone.
    }
