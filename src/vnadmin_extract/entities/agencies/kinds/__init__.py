"""Bodies with a grammar of their own: companies, communes, the issuer's own units, the youth union."""
