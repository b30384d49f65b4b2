### plain wording, to be checked by a native speaker: every line of this file

welcome-what = Záznamy případů pro práci v terénu
welcome-promise = Zapište, co se stalo, se signálem i bez něj. Přečte to jen vaše síť.
welcome-step = Krok { $step } ze { $steps }

welcome-join = Připojit se s pozvánkou
welcome-join-hint = Odkazem, nebo vedle sebe
welcome-start = Založit síť
welcome-start-hint = Založíte ji a budete koordinovat
welcome-look = Rozhlédnout se
welcome-look-hint = Ukázková síť, nic skutečného
welcome-own = Moje další zařízení
welcome-own-hint = Když už s Terenem pracujete
welcome-restore = Mám záchranný list
welcome-restore-hint = Když jsou všechny telefony pryč

welcome-look-text = Vymyšlená síť s vymyšlenými lidmi. Vyzkoušejte cokoli; nic neopustí tento telefon.
welcome-look-mediator = Jako mediátor
welcome-look-mediator-hint = Venku v terénu, s telefonem
welcome-look-coordinator = Jako koordinátor
welcome-look-coordinator-hint = Vidí případy celého týmu
welcome-look-note = Nepište sem o skutečných lidech. Po zavření vše zmizí.

welcome-network-name = Jak se vaše síť jmenuje?
welcome-network-name-hint = Uvidí to jen členové.
welcome-network-name-missing = Pojmenujte síť.
welcome-my-name = Jak vám říkají?
welcome-my-name-hint = Kolegové to uvidí u toho, co napíšete.
welcome-my-name-missing = Napište své jméno.

welcome-join-text = Naskenujte kód, který jste dostali, nebo vložte odkaz.
welcome-side-by-side = Vedle sebe
welcome-side-by-side-hint = Koordinátor je tady; signál není potřeba
welcome-not-an-invitation = Tohle není pozvánka. Vložte celý odkaz.
welcome-invitation-expired = Pozvánka je starší než den. Požádejte o novou.
welcome-invitation-gone = Pozvánka už byla použita nebo vzata zpět. Požádejte o novou.
welcome-join-offline = Není signál. Připojit se odkazem bez něj nejde.
welcome-show-code = Nechte koordinátora naskenovat tento kód v Terenu.
welcome-copy-code = Kopírovat jako text
welcome-scanned = Je naskenovaný
welcome-scan-answer = Teď naskenujte kód z koordinátorovy obrazovky.
welcome-answer-wrong = Tento kód neodpovídá na váš. Naskenujte ten, který koordinátorova obrazovka ukazuje teď.

welcome-waiting-title = Čekáte, až vás pustí dovnitř
welcome-waiting-text = Zavolejte koordinátorovi a přečtěte mu toto číslo:
welcome-waiting-text-scanned = Oba kódy jsou naskenované. Jakmile bude poprvé signál, síť přijde do tohoto telefonu.
welcome-waiting-text-restored = List otevřel dveře. Síť je na cestě do tohoto zařízení. Když několik minut nic nepřijde, vraťte se a list napište znovu.
welcome-waiting-check = Podívat se teď
welcome-waiting-cancel = Nepřipojovat se
welcome-waiting-not-yet = Zatím bez odpovědi. Teren se podívá znovu sám.
welcome-waiting-offline = Není signál. Teren se podívá znovu sám.
welcome-waiting-refused = Koordinátor vás nepustil. Zavolejte a zeptejte se proč.

welcome-ready-title = Vítejte: { $network }
welcome-ready-go = Do práce
welcome-ready-later = Později
