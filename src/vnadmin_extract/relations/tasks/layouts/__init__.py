"""How papers lay work out: items, lists, blocks, cards, work programmes, lines that hand their bodies down."""
