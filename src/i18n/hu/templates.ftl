## How coordinators word the network's letters

# plain wording, to be checked by a native speaker
letter-templates = Levélminták
# plain wording, to be checked by a native speaker
letter-templates-text = Amit itt átírsz, a hálózat minden tagja megkapja. A korábbi szövegek alul maradnak.
# plain wording, to be checked by a native speaker
letter-templates-only-coordinator = Ezeket a koordinátorok írják át.
# plain wording, to be checked by a native speaker
letter-template-text = Szöveg
# plain wording, to be checked by a native speaker
letter-template-places = Illeszd be, amit az eset tud
# plain wording, to be checked by a native speaker
letter-template-saved = Mentve ezen a telefonon. A hálózat megkapja.
# plain wording, to be checked by a native speaker
letter-template-empty = A szöveg üres.
# plain wording, to be checked by a native speaker
letter-template-built-in = Vissza a beépített szöveghez
# plain wording, to be checked by a native speaker
letter-template-is-built-in = A beépített szöveg van használatban.
# plain wording, to be checked by a native speaker
letter-template-is-own = A hálózat saját szövege van használatban.
# plain wording, to be checked by a native speaker
letter-template-history = Korábbi szövegek
# plain wording, to be checked by a native speaker
letter-template-version-built-in = { $who }, { $when }: vissza a beépített szöveghez
# plain wording, to be checked by a native speaker
letter-template-take = Kerüljön ez a mezőbe
