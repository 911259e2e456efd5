"""Invoices of our own making in every structured syntax, built from the standards (EN 16931-3-2 and -3-3, UBL 2.0 to
2.3, ZUGFeRD 1.0, FatturaPA 1.2, schema.org), each as a function of what the case at hand wants to differ."""
from xml.sax.saxutils import escape

UBL_NS = "urn:oasis:names:specification:ubl:schema:xsd:"
RSM = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
UDT = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"


def tag(name, text, attributes=""):
    return "<%s%s>%s</%s>" % (name, " " + attributes if attributes else "", escape(str(text)), name) if text is not None else ""


def ubl_party(name, mail=None, trade=None, person=None):
    return ("<cac:Party>%s%s%s%s</cac:Party>" % (
        "<cac:PartyName>%s</cac:PartyName>" % tag("cbc:Name", trade) if trade else "",
        "<cac:PartyLegalEntity>%s</cac:PartyLegalEntity>" % tag("cbc:RegistrationName", name) if name else "",
        "<cac:Contact>%s</cac:Contact>" % tag("cbc:ElectronicMail", mail) if mail else "",
        "<cac:Person>%s%s</cac:Person>" % (tag("cbc:FirstName", person[0]), tag("cbc:FamilyName", person[1])) if person else ""))


def ubl(root="Invoice", number="R-1", issued="2024-03-01", due="2024-03-31", code="380", currency="EUR", payable="119.00",
        total="119.00", prepaid=None, rounding=None, means="<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>"
        "<cbc:PaymentID>REF 1</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>DE02120300000000202051</cbc:ID>"
        "</cac:PayeeFinancialAccount></cac:PaymentMeans>", terms="", seller="Seller GmbH", buyer="Buyer & Co", head="",
        buyer_mail=None, extra="", xmlns=None, declaration='<?xml version="1.0" encoding="UTF-8"?>\n', sum_name=None,
        customization="urn:cen.eu:en16931:2017", buyer_party=None, money=None):
    code_name = {"Invoice": "InvoiceTypeCode", "CreditNote": "CreditNoteTypeCode"}.get(root)
    spaces = xmlns or ('xmlns="%s%s-2" xmlns:cac="%sCommonAggregateComponents-2" xmlns:cbc="%sCommonBasicComponents-2"' %
                       (UBL_NS, root, UBL_NS, UBL_NS))
    c = 'currencyID="%s"' % (money or currency or "EUR")
    sums = tag("cbc:LineExtensionAmount", "100.00", c) + tag("cbc:TaxExclusiveAmount", "100.00", c)
    sums += tag("cbc:TaxInclusiveAmount", total, c) + tag("cbc:PrepaidAmount", prepaid, c)
    sums += tag("cbc:PayableRoundingAmount", rounding, c) + tag("cbc:PayableAmount", payable, c)
    sum_name = sum_name or ("RequestedMonetaryTotal" if root == "DebitNote" else "LegalMonetaryTotal")
    return (declaration + "<%s %s>" % (root, spaces) + head + tag("cbc:CustomizationID", customization) +
            tag("cbc:ID", number) + tag("cbc:IssueDate", issued) + (tag("cbc:DueDate", due)) +
            (tag("cbc:" + code_name, code) if code_name else "") + tag("cbc:DocumentCurrencyCode", currency) + extra +
            "<cac:AccountingSupplierParty>%s</cac:AccountingSupplierParty>" % ubl_party(seller) +
            "<cac:AccountingCustomerParty>%s</cac:AccountingCustomerParty>" % (buyer_party or ubl_party(buyer, buyer_mail)) +
            means + terms + "<cac:%s>%s</cac:%s>" % (sum_name, sums, sum_name) +
            "<cac:InvoiceLine><cbc:ID>1</cbc:ID></cac:InvoiceLine></%s>" % root)


def means(code, date=None, iban=None, extra=""):
    account = "<cac:PayeeFinancialAccount>%s</cac:PayeeFinancialAccount>" % tag("cbc:ID", iban) if iban else ""
    return "<cac:PaymentMeans>%s%s%s%s</cac:PaymentMeans>" % (tag("cbc:PaymentMeansCode", code), tag("cbc:PaymentDueDate", date),
                                                            extra, account)


def terms(note=None, **more):
    names = {"due": "PaymentDueDate", "instalment": "InstallmentDueDate", "amount": "Amount", "percent": "SettlementDiscountPercent"}
    inner = tag("cbc:Note", note) + "".join(tag("cbc:" + names[k], v) for k, v in more.items() if k in names)
    if "until" in more:
        inner += "<cac:SettlementPeriod>%s</cac:SettlementPeriod>" % tag("cbc:EndDate", more["until"])
    return "<cac:PaymentTerms>%s</cac:PaymentTerms>" % inner


def date(text, form="102"):
    return '<udt:DateTimeString format="%s">%s</udt:DateTimeString>' % (form, text) if text else ""


def cii_terms(due=None, form="102", text=None, percent=None, days=None, amount=None, discount=None):
    inner = tag("ram:Description", text)
    inner += "<ram:DueDateDateTime>%s</ram:DueDateDateTime>" % date(due, form) if due else ""
    inner += tag("ram:PartialPaymentAmount", amount)
    if percent is not None or discount is not None:
        inner += "<ram:ApplicableTradePaymentDiscountTerms>%s%s%s</ram:ApplicableTradePaymentDiscountTerms>" % (
            tag("ram:BasisPeriodMeasure", days, 'unitCode="DAY"'), tag("ram:CalculationPercent", percent),
            tag("ram:ActualDiscountAmount", discount))
    return "<ram:SpecifiedTradePaymentTerms>%s</ram:SpecifiedTradePaymentTerms>" % inner


def cii(number="R-1", issued="20240301", form="102", code="380", currency="EUR", due="20240331", payable="119.00",
        total="119.00", prepaid=None, terms=None, seller="Seller GmbH", buyer="Buyer & Co", means_code="58", name=None,
        buyer_mail=None, profile="urn:cen.eu:en16931:2017", prefix=("rsm", "ram", "udt"), extra="", declaration=
        '<?xml version="1.0" encoding="UTF-8"?>\n', sums=None):
    terms = cii_terms(due) if terms is None else terms
    means_part = ("<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>%s</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount>"
                  "<ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>"
                  "</ram:SpecifiedTradeSettlementPaymentMeans>" % means_code) if means_code else ""
    mail = ("<ram:DefinedTradeContact><ram:EmailURIUniversalCommunication>%s</ram:EmailURIUniversalCommunication>"
            "</ram:DefinedTradeContact>" % tag("ram:URIID", buyer_mail) if buyer_mail else "")
    sums = sums if sums is not None else (
        tag("ram:LineTotalAmount", "100.00") + tag("ram:TaxTotalAmount", "19.00", 'currencyID="%s"' % currency) +
        tag("ram:GrandTotalAmount", total) + tag("ram:TotalPrepaidAmount", prepaid) + tag("ram:DuePayableAmount", payable))
    body = ("<rsm:CrossIndustryInvoice xmlns:rsm='%s' xmlns:ram='%s' xmlns:udt='%s'>" % (RSM, RAM, UDT) +
            "<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>%s"
            "</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>" % tag("ram:ID", profile) +
            "<rsm:ExchangedDocument>%s%s%s<ram:IssueDateTime>%s</ram:IssueDateTime></rsm:ExchangedDocument>" % (
                tag("ram:ID", number), tag("ram:Name", name), tag("ram:TypeCode", code), date(issued, form)) +
            "<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>"
            "<ram:SellerTradeParty>%s</ram:SellerTradeParty><ram:BuyerTradeParty>%s%s</ram:BuyerTradeParty>"
            "</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/><ram:ApplicableHeaderTradeSettlement>" % (
                tag("ram:Name", seller), tag("ram:Name", buyer), mail) +
            tag("ram:PaymentReference", "REF 1") + tag("ram:InvoiceCurrencyCode", currency) + means_part + extra + terms +
            "<ram:SpecifiedTradeSettlementHeaderMonetarySummation>%s</ram:SpecifiedTradeSettlementHeaderMonetarySummation>" % sums +
            "</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>")
    for old, new in zip(("rsm", "ram", "udt"), prefix):
        body = body.replace("<%s:" % old, "<%s:" % new).replace("</%s:" % old, "</%s:" % new).replace("xmlns:%s=" % old, "xmlns:%s=" % new)
    return declaration + body


def zugferd1(number="R-1", issued="20240301", code="380", due="20240331", payable="119.00", total="119.00", prepaid="0.00", text=None):
    t = ("<ram:SpecifiedTradePaymentTerms>%s%s</ram:SpecifiedTradePaymentTerms>" % (
        tag("ram:Description", text), "<ram:DueDateDateTime>%s</ram:DueDateDateTime>" % date(due) if due else ""))
    c = 'currencyID="EUR"'
    return ("<?xml version='1.0' encoding='UTF-8'?><rsm:CrossIndustryDocument xmlns:rsm='urn:ferd:CrossIndustryDocument:invoice:1p0' "
            "xmlns:ram='urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12' "
            "xmlns:udt='urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15'><rsm:HeaderExchangedDocument>%s"
            "<ram:Name>RECHNUNG</ram:Name>%s<ram:IssueDateTime>%s</ram:IssueDateTime></rsm:HeaderExchangedDocument>"
            "<rsm:SpecifiedSupplyChainTradeTransaction><ram:ApplicableSupplyChainTradeAgreement><ram:SellerTradeParty>"
            "<ram:Name>Seller GmbH</ram:Name></ram:SellerTradeParty><ram:BuyerTradeParty><ram:Name>Buyer &amp; Co</ram:Name>"
            "</ram:BuyerTradeParty></ram:ApplicableSupplyChainTradeAgreement><ram:ApplicableSupplyChainTradeSettlement>"
            "<ram:PaymentReference>REF 1</ram:PaymentReference><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>%s"
            "<ram:SpecifiedTradeSettlementMonetarySummation>%s%s%s</ram:SpecifiedTradeSettlementMonetarySummation>"
            "</ram:ApplicableSupplyChainTradeSettlement></rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>" % (
                tag("ram:ID", number), tag("ram:TypeCode", code), date(issued), t, tag("ram:GrandTotalAmount", total, c),
                tag("ram:TotalPrepaidAmount", prepaid, c), tag("ram:DuePayableAmount", payable, c)))


def pay(amount="119.00", due="2024-03-31", mode="MP05", days=None, start=None):
    return ("<DettaglioPagamento>%s%s%s%s%s<IBAN>IT60X0542811101000000123456</IBAN></DettaglioPagamento>" % (
        tag("ModalitaPagamento", mode), tag("DataRiferimentoTerminiPagamento", start), tag("GiorniTerminiPagamento", days),
        tag("DataScadenzaPagamento", due), tag("ImportoPagamento", amount)))


def fattura_body(number="R-1", issued="2024-03-01", code="TD01", total="119.00", payments=None, condition="TP02", extra="",
                 vat="<EsigibilitaIVA>I</EsigibilitaIVA>"):
    payments = pay() if payments is None else payments
    paid = "<DatiPagamento>%s%s</DatiPagamento>" % (tag("CondizioniPagamento", condition), payments) if payments else ""
    return ("<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento>%s<Divisa>EUR</Divisa>%s%s%s%s</DatiGeneraliDocumento>"
            "</DatiGenerali><DatiBeniServizi><DettaglioLinee><NumeroLinea>1</NumeroLinea><PrezzoTotale>100.00</PrezzoTotale>"
            "<AliquotaIVA>19.00</AliquotaIVA></DettaglioLinee><DatiRiepilogo><AliquotaIVA>19.00</AliquotaIVA>"
            "<ImponibileImporto>100.00</ImponibileImporto><Imposta>19.00</Imposta>%s</DatiRiepilogo></DatiBeniServizi>%s"
            "</FatturaElettronicaBody>" % (tag("TipoDocumento", code), tag("Data", issued), tag("Numero", number), extra,
                                           tag("ImportoTotaleDocumento", total), vat, paid))


def fattura(bodies=None, root="p:FatturaElettronica", version="FPR12",
            xmlns='xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"', **body):
    bodies = bodies or [fattura_body(**body)]
    party = ("<%s><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234567890</IdCodice></IdFiscaleIVA><Anagrafica>"
             "%s</Anagrafica></DatiAnagrafici><Sede><Nazione>IT</Nazione></Sede></%s>")
    return ("<?xml version='1.0' encoding='UTF-8'?><%s versione='%s' %s><FatturaElettronicaHeader><DatiTrasmissione>"
            "<FormatoTrasmissione>%s</FormatoTrasmissione></DatiTrasmissione>%s%s</FatturaElettronicaHeader>%s</%s>" % (
                root, version, xmlns, version,
                party % ("CedentePrestatore", "<Denominazione>Seller GmbH</Denominazione>", "CedentePrestatore"),
                party % ("CessionarioCommittente", "<Nome>Mario</Nome><Cognome>Rossi</Cognome>", "CessionarioCommittente"),
                "".join(bodies), root))


def page(body, head=""):
    return "<!DOCTYPE html><html><head><title>x</title>%s</head><body>%s</body></html>" % (head, body)


def json_ld(text, kind="application/ld+json"):
    return page("<p>Thank you for your business.</p>", '<script type="%s">%s</script>' % (kind, text))
