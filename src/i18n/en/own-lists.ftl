### Lists of a network's own, as the field reads them.

ownlist-not-here = A list of your network, not here yet ({ $id })
ownlist-add-to = Add: { $list }
ownlist-gone = Nothing is added to this list any more, or it is not on this phone.
ownlist-entry-struck = { $list }: listed by mistake
ownlist-entry-changed = { $list }: changed
ownlist-found = In the network's own lists
