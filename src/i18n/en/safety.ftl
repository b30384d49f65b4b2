### What was refused on this device, what a server keeps back, and what to do when a browser has thrown everything away.

refused-notice = Something was refused, or is being kept from you
refused-look = Look at it

lost-title = The browser has thrown away what Teren kept here
lost-sent = What had been sent is safe: sealed at the office, and with your colleagues.
lost-unsent = What had not been sent is gone. Write down today what you still know of it.
lost-how = How you get it back
lost-how-1 = Tell your coordinator. This phone’s old place in the network is removed, like a lost phone’s.
lost-how-2 = Ask for a new invitation, and give the same name as before.
lost-how-3 = Tap “Join again”. Your cases come when there is a signal.
lost-sheet = Were you the only coordinator? Then keep the recovery sheet ready, and erase nothing else.
lost-join = Join again
lost-retry = Look once more

safe-ios = On an iPhone or iPad, Safari erases what a page keeps when it has not been opened for seven days. From the home screen it does not.
safe-open-to-send = This browser sends only while Teren is open. Open it where there is a signal.

common-broken-title = Teren cannot open its memory
common-broken-blocked = The browser does not let Teren keep anything. Private windows often do this. Open Teren in an ordinary window.
common-broken-missing = This browser cannot keep data. Use a newer Chrome, Firefox or Safari.
