/** Parties, firms, media, clubs, institutions, brands and their abbreviations. */
export const ORGANIZATIONS: readonly string[] = `
ABB ABC Abercrombie ABM AC Accenture Accor Acer Activision ADAC Adecco Adidas Adobe AEG AEK Aeroflot Aeromexico AFC AfD AFL AFN AFP AFX
AGF Agfa AGIP Ahold Ahrar AIG Air-Berlin AirBerlin Airbnb Airbus Ajax AKP Al-Aksa Al-Dschasira Al-Jazeera Al-Kaida Al-Nusra Al-Qaeda
Al-Qaida Alcatel Alcoa Aldi ALDI Alemannia Alibaba Alitalia Allianz Alstom Altana Altria Amazon AMC AMD AMG Amnesty ANA Anadolu ANC
Android ANO ANSA Anthropic AOK AOL AP APA APEC APO Apobank Apple ARAG Aral Aramco Arcandor Arcor ARD Areva Arianespace Arminia Arsenal
Arte ARTE ASEAN Asics Asklepios ASML AstraZeneca Asus AT&T Atalanta Atari Atlético ATP Attac Auchan Audi Audible Aurubis Aventis Avira AVM
Awacs AWACS AWD AWO AWS AXA Axel-Springer Baath-Partei BAE BAFA Bafin BaFin BAFÖG Bahlsen Baidu Bamf BAMF Banesto Barca Barça Barclays
Barilla Barmer BASF Batasuna Bauknecht Bayer BayernLB Bayernpartei BayWa BBC BBDO BBK BDA BDI BDM BdV BDZV Beatles Bechtle Beiersdorf
Benetton Benfica Berlinale Bertelsmann Besiktas BfA BfArM BFC BfN BfR BfV BGA BGB BGE BGH BGS Bharatiya BHE BHV BHW BIBB Bilfinger
Biontech BioNTech Bitcoin Bitkom BJP BKA BKK BKV BlaBlaCar Blackberry BlackBerry Blackrock BlackRock Blackstone Blackwater Blaupunkt
Blizzard Bloomberg Bluetooth BMAS BMBF BMF BMG BMI BMJ BMVg BMW BMWi BMZ BND BNetzA BNP Boeing Bombardier Borussia Bosch BP BRAVO Brexit
Brics Bridgestone BSA BSE BSI BSP BSR BSW Buderus Budweiser Bugatti BUND Bundesbank Bundesliga Bundesnetzagentur  
Bundesverfassungsgericht Bundeswehr Bündnis90 Bündnisgrüne Burberry Burgtheater BVB BVerfG BVG BvS BYD ByteDance BZÖ C&A Cadbury Cadillac
Campact Canadiens Canon Carglass Cargolifter Carrefour Cartier Casio Castrol Caterpillar CBC CBI CBS CCC CCTV CDA CDC CDH CDR CDU CDU/CSU
Cebit CeBIT Ceconomy Celesio Celtic Celtics CERN CFDT CFK CGB CGT Chanel Charité ChatGPT Chelsea Chery Chevrolet Chevron Chiquita
ChristenUnie Chrysler CIA Ciba CIO CISA Cisco Citibank Citigroup Citroen Citroën CiU Clearstream CNBC CNE CNES CNN CNRS CNSA Coca-Cola
Coinbase Colgate Comcast Comdirect Comecon Cominvest Commerzbank Compaq Compuserve CompuServe Condor Congstar Continental Corinthians
Cosco CRTV CSIS CSKA CSSD CSSR CSU CTU CVJM CVP Cyberport Cymru D66 DAAD DAB Dacia DAF DAG Daihatsu Daimler Daimler-Benz DaimlerChrysler
DAK Danone Danzas Dasa DASA Datev Dax DAX DDP DDVG DEA Debeka Debian Debis Deezer Defa DEFA Degussa Dehoga DEHOGA DekaBank Dekra Dell
Deloitte Demag Deminex Depfa Deutschlandfunk Deutschlandradio Deutz DFB DFG DFL DFS DGAP DGB DGzRS DHL DIA Diageo Digitalcourage DIHK DIHT
DIN Dior Discord DIW DJI DJU DKB DKP DKV DLF DLR DLRG DMSB DNC DNVP Dodgers DOG Dolby Dominion DOSB Douglas Dow Dow-Jones dpa DPA DPD DPG
DPP DRK Dropbox DRV DSB DSC Dschabhat DSD DSDS DSF DSGVO DUH Dunlop DUP DuPont Duracell Durex DVB DVLA DVP DVU DWD DWS Dyson E-Plus E.on
E.ON EADS easyJet Easyjet eBay Ebay ECB Ecolab Ecolo Ecowas ECOWAS Edeka EDF EFSA EFSF EFSI EFTA EG EGKS EGMR EHC EIB Eintracht ElBaradei
Electrolux Electronica Elf-Aquitaine EMI Emnid EnBW Endemol Endesa Enel Eni ENI Ennahda Enron Entel Eon EPA epd EPD EPO Epson ERC Ericsson
ERP ESA ESM ESPN ESRB ESRO Essilor Esso Estée ETA ETH Etihad Etsy EU EuGH Euratom EURATOM Eurocontrol Eurocopter Eurofighter Eurojust
Euronext Europol EUROPOL Eurostar Eurostat Eurovision Everton EVG Evonik EVP EWG EWR EWU EXIM Exxon ExxonMobil EZB F.A.Z. Facebook FAO
Farc FARC Fatah FATAH FATF FAU FAZ FBI FBW FC FCAS FCB FCC FCK FDA FDGB FDJ FDP FED Fedex FedEx Féin Femen Fendi Fenerbahce Fenerbahçe
Ferrari Ferrero Ferrostaal FES Feyenoord FFA FFH FFP2 FIA Fiat Fiba FIBA Fide FIDE Fidesz Fifa FIFA Firefox FIS Fisker Flamengo Flickr
Flixbus FlixBus FLN Fluminense FMLN FN FNL FNP Foodora Foodwatch Ford Forex Forsa Fortuna FORTUNE Foxconn FPÖ Fraport Frelimo FRELIMO
Fresenius Freshfields Frontex FSB FSK FSLN FSV FTD FTSE Fujifilm Fujitsu Galatasaray Galeria Garmin Gatt GATT Gazprom Gazprombank GDBA GDF
GDL GdP Gea GEA Geely Gefco GEMA Generali GERB Gesamtmetall Gestapo Getty GEW GfK Gillette Github GitHub Gitlab GIZ GKN GKV
GlaxoSmithKline Glencore GLONASS GMX GNU Goldman Golkar Google GPL GPT-4 Grasshoppers Gree Greenpeace GroenLinks GRU Grundig Grüne Gruner
Gruner+Jahr GSK Guardian Gucci Guggenheim Gulag GULAG GUS GVU GWB H&M Hachette Hagebau Hamas Haniel Hapag Hapag-Lloyd Haribo
Harley-Davidson Harman Harvard Hasbro HBL HBO HBV HCD HDE HDZ Heineken Hellofresh HelloFresh Henkel Henkell Heraeus Hertha Hertie Hewlett
Hewlett-Packard HIAG Hilti Hisbollah Hisbullah Hitachi HJK HNA Hochtief Hoechst Hoffenheim Holcim Homag Honda Honeywell HP HPI HRE HRK HRW
HSBC HSC HSG HSH HSV HTC Huawei Hugendubel Huthi Hutnik HVB Hypobank HypoVereinsbank Hyundai HZDS IAA IAB IAEA IAEO Iata IATA Iberdrola
Iberia IBM IBRD ICANN ICAO ICC ICIJ ICO ICQ IDF IDS IEA Ifa IFA IFAT IFC IFG ifo Ifo IFRS IG IGBCE IHK IHS IKB IKEA IKRK ILO Imax IMF IMO
INA Inditex INF Infineon Infratest ING ING-DiBa Ingka Inkatha INSA INSM Instagram Intel Intercontinental Interfax Interflug Interpol
Interreg Intershop Intesa INTUC IOC IOM Iomega iOS iPad IPCC iPhone IPO iPod IRA IRNA IRS IS Isaf ISAF ISI ISIL ISIS ISRO ISS ITAR
Itar-Tass ITAR-TASS ITF ITT ITU IU IUCN IVG IWC IWF IWH Jabra Jaguar Janata JBS Jenoptik JetBlue Jobbik JPMorgan JU Juso Jusos Juve
Juventus Jyske Kaba KaDeWe Kahane Karstadt KarstadtQuelle Kaspersky Katjes Kaufhof Kaufland KBA KBV KCNA KDH Kellogg Kempinski Kenwood
KESK Kfor KFOR KfW KGaA KGB Khmer Kia Kiekert Kindernothilfe Kirchmedia KLM KMK KMT Knesset Knorr-Bremse Kodak Komeito Kominform Komintern
Komsomol Konami Kongresspartei KP KPCh KPD KPdSU KPMG KPN KPÖ Krauss-Maffei Krones KSC KSK KSZE Ku-Klux-Klan Kuka Kuomintang KVAE KVP KZ
L'Oreal L'Oréal Labour Lakers Lamborghini Lancia Landrover Lanxess LASK Lazard Lazio LBBW LDK LDP LDPD LDPJ Lechia Lega Legia Lego LEGO
Lehman Leica Lekkerland Lenovo Lexus LG LH LHC LibDems Libération Lidl Likud Lindt LinkedIn Linux Lionsgate LKA Lockheed Lockheed-Martin
Logitech Lokomotiv Lonza LPG LR LREM LSE LTTE LTU Lucasfilm Lucent Lufthansa Lukoil LVMH Lycos LZB M5S MAD Maersk Maggi Magna Mainova
Makita MAN Mannesmann Manpower Marlboro Maserati Mastercard MasterCard Masterfoods Matra Mattel Mavericks Maxdata Maybach Mazda MBB MCA
McAfee MCC McDonald's McDonalds McDonnell MCI McKinsey McLaren MDax MDAX MDC MDF MDR Media-Markt MediaMarkt Mediaset Mediaworks Medion MEK
Mentos Mercedes Mercedes-Benz Merck Mercosur Metallgesellschaft METRO MG MGM MI5 MI6 Microsoft Miele Milka Minolta MIT Mitsubishi MLP
Mobilcom MoDem Moderna Moët Mondelez Monsanto Moody's Morphosys Mossad Motorola MPG MPLA MSC MSCI MSNBC MSPD MSV MSZP MTU MTV Müllermilch
Munich-Re Muslimbruderschaft n-tv N-TV N-VA N24 Nabu NABU Nafta NAFTA Napoli Nasa NASA Nasdaq NASDAQ Nato NATO NBA NBC NBG NDP NDPD NDR
NEC Neos NEOS Nescafé Nestle Nestlé Netcologne Netflix Netscape Newsweek Nexus NFL NHL Nike Nikkei Nikon Nintendo Nissan Nivea Nixdorf
NKWD NLD Nokia Nokian Nord-Stream Nordex NordLB Nortel Novartis Novell Novo NPD NPR NRA NRM NSA NSC NSDAP NSDAP/AO NSS NSU NSW Nuon
Nutella NVA Nvidia NVIDIA NYPD NYSE NZZ O2 ÖAMTC OAS OAU ÖBB Obi OBI ODIHR ÖDP ODS OECD OEZ ÖFB ÖGB OGH OHB ÖIF OLAF Olivetti Olympiakos
Olympique OMV ÖMV ONS OPCW Opec OPEC Opel OPEL OpenAI OpenOffice Oracle ORB ORF ÖRF OSC Osram OSZE OTAN Otis ÖTV OVG ÖVP Oxfam P&C P&G
Palantir Pampers Panasonic Panathinaikos PAP Paramount Paribas Parmalat Parship Partizan Pasdaran Pasok PASOK Patagonia Paypal PayPal PBS
PCF PCI PDK PdL PDS PDSR Peek&Cloppenburg Pegida Pentagon Pepsi PepsiCo Pernod Persil Peschmerga Petrobras Petronas Peugeot PEV Pfizer
PFLP PGA Philips Phonak Pinterest Pirelli PiS PISA Pixar PKGr PKK PKV Playmobil Playstation PlayStation PLO PML-N PNC PNL PNV Podemos
Polaroid Polisario Porsche Postbank Postcom Prada PRADA Prawda Preussag PRI Pricewaterhouse PricewaterhouseCoopers Primark Pringles PRL
Pro7 Procter Prognos ProSieben ProSiebenSat.1 PSA PSD PSG PSI PSL PSOE PSPV PSV PT PTI PTT Publicis PUK PvdA PVV PwC PYD Q-Cells Qaida
Qantas Qatar Qualcomm Quicken R+V Rabobank Radeberger RAF Raiffeisenbank Rapid Ratiopharm Ravensburger Rayban Raytheon RBB RBS RCD RCDS
Red-Bull Redbull RedBull Reddit Redskins Reemtsma Reichsbahn Reichsbank Reichswehr Renamo RENAMO Renault Renfe Repsol Reuters Rewe REWE
Rheinmetall RIA RIAS Rickmers Ricola Rimowa RKI RN RND Roche Rolex Rolls Rolls-Royce Rosatom Rosneft Rossija Rotary RPR RSA RSF RSHA RSS
RTL RTL2 RTLplus RUC Ruhrgas Ruhrkohle RWE RWI RWTH Ryanair RZ S&P SA Saab Sabena SABMiller SADC Saint-Gobain Saks Salesforce Samoobrona
Sampdoria Samsonite Samsung Sandinisten Sandisk Sanofi Sanyo SAP SARS Sat.1 SAT.1 SBB SBZ SC Scania Schachtar Schalke Schering Schufa
SCHUFA Scientology SCP SDA SDAX SDF SDLP SdP SDP SDS SDSM Seagate Seahawks Sears Seat SEAT SEB SEC Securitas SED Sega SEK Sendero
Sennheiser Sequoia Servas Sfor SFOR SGE Shakhtar Shein Shell Sheraton Shimano Siemens Siemens-Nixdorf Sinopec Sinopharm SJ SKL SKW Skype
SLD Smer Snapchat SNB SNCF SNP SNS SNSD Sojus Solarworld SolarWorld Solidarnosc Sony SOS Sotheby's Sothebys SOZ SP.A SpaceX Sparda Spartak
SPD SPLA SPÖ SPOe Sportbild Sporting Spotify SRF SS SSC SSV Stabilo Stada STADA Standard&Poor's Starbucks Stasi Steelers Stellantis Steyr
StGB Stiko STIKO StPO Strabag StudiVZ STV StVO Subaru Südzucker Suez Suhrkamp Suzuki SV SVP Swapo SWAPO Swatch Swift SWIFT Swiss Swissair
Swisscom SwissRe SWR Symantec Syriza SYRIZA SZ SZDSZ T-Mobile T-Online T-Systems Takeda Taliban Tamiflu TAP Tasmania Tass TASS taz TAZ
TechniSat Tefal Teldec TeleColumbus Telefonica Telefónica Telefunken Telegram Telekom Telenor Tencent Tepco Tesco Tesla Tetra Texaco TGV
Thales THC THW Thyssen Thyssenkrupp ThyssenKrupp Ticketmaster Tiffany TikTok Time-Warner Tinder TNT Toblerone Tomtom TomTom Tories Tory
Toshiba Tottenham Toyota Trabzonspor Transrapid TransRapid Treuhandanstalt Trigema Trivago TSB TSG TSMC TSV TTP TUI Tupamaros Tupperware
TuS TÜV TV5 TWA Twitch Twitter Twix TWTR Tyco UAW UBA Überlandwerke UBS UCI UCK UÇK UCLA UDF UDI Udinese UDMR Uefa UEFA Ufa UFA UIA Ukip
UKIP ULA UMNO UMP UMTS UN UNCTAD UNDP UNEP Unesco UNESCO UNFPA UNHCR UNICE Unicef UNICEF Unicredit UniCredit Unifil UNIFIL Unilever UNIP
Uniper Unita UNITA Unix UNIX UNMIK Uno UNO Unprofor UNPROFOR UNRWA UPI UPM UPS US USAID USB USDAW USPD USSR UVF UVP UWG VAE Vaillant Valeo
Vanity Varta VARTA Vattenfall VBL VDA VDE VDI VdK VDMA VDS VDZ VEB Veba VEBA Velux Verdi Vereinsbank Verizon VfB VfL VfR VGH Viacom ViaCom
Viag VIAG Vichy Victorinox Viessmann Villarreal Virgin Visteon Vitesse Vivantes Vivendi VKU VMRO VMware VÖB Vodafone Voest Voestalpine
Volksbank Volksbühne Volkswagen Volvic Volvo Vonovia Vorwerk Vox VOX VSNL VVD VVN VW vwd VWD WAC Wada WADA Wafd Wahlalternative Wal-Mart
Walmart Walt-Disney WASG WAZ WBA WBGU WDR WDR2 Webasto Weleda Weltgesundheitsorganisation Werder WestLB WEU WFP WGV WhatsApp WHO WHU Wifo
WIFO Wikileaks WikiLeaks Wikipedia Wimbledon Windows Wintershall WIPO Wirecard Wisla WMF Wolverhampton Woolworth Wrigley WSI WSV WTA WTI
WTO WTU WÜRTH WWF Xbox Xerox Xetra XETRA Xiaomi Xing XING Yahoo Yamaha Yankees YMCA Youtube YouTube YPF YPG Yukos Zalando Zanu ZANU
ZANU-PF Zapu Zara ZBV ZDF ZDH ZdK ZDK Zentralbankrat Zentrumspartei ZEW Zewa ZF ZIA ZK ZPO ZSC ZSKA ZTE ZVEI ZVS Zynga
`
  .trim()
  .split(/\s+/);
