/** Places, regions, waters and mountains, as German texts call them; of several words, those that tell. */
export const PLACES: readonly string[] = `
Aachen Aalborg Aalst Aarau Aargau Aarhus Abadan Abbas Abbottabad Abchasien Abeba Abéché Abensberg Aberdeen Aberystwyth Abha Abidjan Abomey
Abu Abuja Acapulco Accra Accrington Aceh Achaia Achern Actium Adamello Adana Addis Adelaide Adelboden Aden Adige Admont Afghanistan Afrika
Afrin Agadez Ägäis Agra Agrigent Aguascalientes Ahaus Ahmedabad Ahr Ahrensburg Ahrweiler Ahvaz Ahwas Aichach Aires Aisch Aix Ajaccio Ajman
Akjab Akkon Aksaray Aksu Akureyri Al-Anbar Alabama Alamein Åland Alanya Alaska Albaicín Albanien Albany Alberta Albertville Albstadt
Albuquerque Alcatraz Alentejo Aleppo Ålesund Alexandria Alfeld Alfter Algarve Algier Algiers Alicante Alkmaar Allahabad Allenstein Allgäu
Almaty Almere Almería Alpen Alsace Alsdorf Alster Altdorf Altena Altenburg Alto Altona Altötting Alzenau Alzey Amager Amalfi Amara
Amazonas Amazonien Ambon Amerika Amersfoort Amiens Amman Amritsar Amsterdam Amstetten Amu Anaheim Anapurna Anatolien Anbar Anchorage
Ancona Andalusien Anden Andernach Andhra Angeles Angkor Angoulême Anhui Ankara Anklam Annaba Annaberg-Buchholz Annapolis Annapurna Annecy
Ansbach Anshan Antalya Antananarivo Antarktis Antholz Antibes Antigua Antofagasta Antonio Antwerpen Aomori Aosta Apeldoorn Apenrade Apia
Apolda Appenzell Aqaba Arabien Arad Aragon Aragonien Arak Arakan Ararat Archangelsk Ardabil Ardèche Ardennen Åre Arenas Arequipa Arezzo
Argentinien Argonnen Århus Arizona Arkansas Arktis Arlberg Arles Arlington Armenien Arnheim Arnhem Arnsberg Arnstadt Arosa Arras Arth
Arunachal Arusha Ascension Aschaffenburg Aschdod Aschersleben Aschgabat Aschkelon Ascot Aserbaidschan Asheville Asien Asmara Assisi Assuan
Astana Asti Asuncion Asunción Atacama Atbara Athen Äthiopien Athos Atlanta Atlantic Atlantik Attendorn Auckland Auerbach Augsburg Augusta
Aurich Auschwitz Aussig Austerlitz Austin Australien Aveiro Ávila Awassa Awdejewka Awdijiwka Axum Ayacucho Ayodhya Ayutthaya Azincourt
Baalbek Bacau Bachmut Backnang Badachschan Badajoz Baden Baden-Württemberg Bafoussam Bagan Bagdad Baghlan Baglan Bago Bagram Bahia Bahía
Baikal Baikonur Bakersfield Baku Bali Balingen Balkan Balkh Ballarat Baltikum Baltimore Bamako Bamberg Bamian Bamiyan Banat Bandar Bandung
Bangalore Bangkok Bangladesch Bangui Banja Banjul Baotou Baranowitschi Barcelona Barmbek Barnaul Barnsley Barranquilla Barsinghausen Basel
Basra Basseterre Batam Baton Bator Batschka Battambang Baunatal Bautzen Bayern Bayonne Bayreuth Beauvais Beaver Bebra Beckum Beerscheba
Beersheba Beijing Beirut Bekaa Bekaa-Ebene Belarus Belém Belfast Belfort Belgien Belgorod Belgrad Bellinzona Belo Belutschistan Benares
Bendigo Benevent Bengaluru Bengasi Benghasi Benguela Benoni Bensheim Berchtesgaden Berdjansk Berezina Bergamo Bergedorf Bergen-Belsen
Bergheim Bergkarabach Beringstraße Berkeley Berlin Bern Bernau Bernburg Bernina Besançon Beslan Bessarabien Bethesda Bethlehem Betlehem
Beyoglu Bhopal Bhubaneswar Biafra Bialystok Biarritz Biberach Biblis Bielefeld Bielsko-Biala Bihac Bihar Bilbao Bilderberg Bilohoriwka
Bingen Birkenau Birkenhead Birmingham Bischkek Bischofferode Bischofshofen Bismarckarchipel Bissau Bithynien Bitola Bitterfeld
Bitterfeld-Wolfen Blackburn Blackpool Blagoewgrad Blankenburg Blankenese Blantyre Blasewitz Blocksberg Bloemfontein Blois Bludenz
Böblingen Bobo-Dioulasso Bobruisk Bocholt Bochum Bockenheim Bodensee Bodø Bodrum Bogenhausen Bogota Bogotá Böhmen Boise Bolivien Bologna
Bolton Bombay Bondi Bonn Bora Bordeaux Bormio Borneo Bornheim Bornholm Borodino Borodjanka Bosnien Bosporus Boston Botswana Bottrop Bouaké
Bougainville Boulder Boulogne Bourges Bournemouth Brabant Bradford Braila Bramsche Brandenburg Brasilia Brasília Brasilien Brasov
Bratislava Braunau Braunschweig Brazzaville Brcko BRD Breda Bregenz Breisach Bremen Bremerhaven Brescia Breslau Brest Brest-Litowsk
Bretten Bridgetown Brighton Brilon Brindisi Brisbane Bristol Britannien Britisch-Kolumbien Brixen Brjansk Brno Brokdorf Bromberg Bronx
Brooklyn Browary Bruchsal Bruges Brugg Brünn Brunsbüttel Brüssel Bucaramanga Buchara Buchenwald Budapest Büdingen Budjonnowsk Budweis Buea
Buenos Buffalo Bujumbura Bukarest Bukavu Bukowina Bülach Bulawayo Bulgarien Bunia Büren Burgas Burgdorf Burghausen Burgos Burgund
Burlington Burma Burnley Busan Buschehr Bushehr Butscha Butzbach Bydgoszcz Cabinda Cáceres Cádiz Caen Caesarea Cagliari Cairns Calais
Calgary Cali Callao Calw Camagüey Camargue Cambridge Camden Camp-David Campeche Campinas Canakkale Canaveral Canberra Cancún Cannae
Cannaregio Cannes Cannstatt Canterbury Cap-Haïtien Capri Caracas Carcassonne Carrara Cartagena Casablanca Caserta Castrop-Rauxel Catania
Catanzaro Cattenom Cayenne Ceará Cebu Celebes Celje Celle Cetinje Ceuta Cevennen Ceylon Chabarowsk Chaco Chalkidiki Chambéry Chamonix
Champagne Chandigarh Changchun Changsha Chania Chanty-Mansijsk Charikar Charkiw Charkow Charleroi Charlottenburg Chartres Chartum
Chattanooga Chelsea Chemnitz Chengdu Chennai Cherbourg Cherson Chesapeake Cheshire Cheyenne Chhattisgarh Chiapas Chiba Chicago Chiemgau
Chile Chimborazo Chimbote China Chios Chisinau Chittagong Chmelnyzkyj Chongqing Chorasan Chorweiler Chosan Christchurch Christiania Chubut
Chur Cienfuegos Cincinnati Clausthal Clermont Clermont-Ferrand Cleveland Clichy Cloppenburg Cluj Cluny Coahuila Coburg Cochabamba Cochin
Coesfeld Coimbatore Coimbra Colchester Colmar Colne Colombo Colorado Columbine Columbus Comersee Compiègne Compton Conakry Concepción
Connecticut Connemara Connewitz Constanta Constantine Copacabana Córdoba Cortina Cosenza Cotonou Cotopaxi Cottbus Covent Coventry
Crailsheim Craiova Crécy Cremona Crimmitschau Croydon Cúcuta Culiacán Cumbria Cupertino Curitiba Cusco Cuzco Cyrenaika Czestochowa Da-Nang
Dachau Dachstein Daegu Daejeon Dahlem Dahme Dakar Dakka Dakota Dalälven Dalat Dalian Dallas Damaskus Dammam Danang Dänemark Danzig Dar
Daraa Daressalam Darjeeling Darmstadt Daugavpils Davos Dayton DDR Deauville Debrecen Deggendorf Dehradun Delbrück Delémont Delft Delhi
Delitzsch Delmarva Delmenhorst Delphi Den Denali Denizli Denpasar Denver Derbyshire Derry Dersim Dessau Detmold Detroit Deutschland Deutz
Dhabi Dhahran Dhaka Diego Diemel Dietikon Dietzenbach Differdingen Dijon Dili Dillenburg Dillingen Dimona Dinslaken Dithmarschen Ditzingen
Diyala Diyarbakir Djakarta Djakovica Djibouti Dnipro Dnipropetrowsk Dnjestr Dobrudscha Dodoma Doel Doha Dohuk Dollart Donau Donaueschingen
Donauwörth Donbass Donegal Donezk Dongguan Dordrecht Dormagen Dornbirn Dorsten Dortmund Douala Douro Dover Drammen Drawa Dreieich Drenthe
Dresden Drina Dschabalia Dschalalabad Dscharabulus Dschebel Dschenin Dschidda Dschizan Dschungarei Dubai Dübendorf Dublin Dubna Dubrovnik
Dudelange Duderstadt Duisburg Dülmen Duluth Dundee Dunedin Dunhuang Dunkerque Durban Düren Durham Durres Durrës Duschanbe Düsseldorf Dwina
Eastbourne Ebersberg Eberswalde Echternach Eckernförde Ecuador Eder Edersee Edinburgh Edirne Edmonton Ehrenfeld Eichsfeld Eichstätt Eider
Eifel Eiger Eilat Eimsbüttel Einbeck Eindhoven Einsiedeln Eisenach Eisenhüttenstadt Eisenstadt Eisleben Eislingen Eismeer Elazig Elbe
Elbing Elblag Eldoret Elfenbeinküste Ellwangen Elmshorn Elsass Emden Emilia Emmen Emmendingen Emmerich Emsdetten Emsland Enerhodar
Engelberg England Ennepetal Enschede Entebbe Enugu Épinal Epirus Eppendorf Eppingen Erbil Erding Erewan Erft Erftstadt Erfurt Eriwan
Erkelenz Erkrath Erlangen Erzincan Erzurum Esbjerg Eschborn Eschwege Eschweiler Eskisehir Espelkamp Espoo Essen Essex Esslingen Estland
Estremadura Eton Ettlingen Euböa Eupen Euphrat Eurasien Europa Euskirchen Eutin Everest Évian Évora Exeter Extremadura Eyjafjallajökull
Faisalabad Falkensee Falkirk Falkland Falklandinseln Falludja Falludscha Falun Famagusta Faschir Fátima Fehmarn Feldberg Feldkirch
Feldkirchen Fellbach Ferrara Fès Fessan Fessenheim Fethiye Feuerbach Feuerland Fichtelberg Fiji Filderstadt Finistère Finnland Finnmark
Finsterwalde Fiumicino Flandern Flensburg Flevoland Florenz Florida Flossenbürg Foca Foggia Folkestone Fontainebleau Forchheim Fordo
Fordow Formosa Fortaleza Francisco Franken Frankenthal Frankenwald Frankfurt Frankreich Frauenfeld Fredericton Frederikshavn Freetown
Freiburg Freilassing Freising Freital Fréjus Fremantle Fresno Freudenstadt Friaul Fribourg Friedberg Friedrichshafen Friedrichshain
Friesoythe Fuji Fujian Fujiyama Fukuoka Fukushima Funchal Fünfhaus Fürstenfeldbruck Fürstenwalde Fürth Füssen Fuzhou Gablonz Gaborone
Gaggenau Galapagos Galápagos Galati Galicien Galil Galiläa Galizien Gallen Galveston Galway Ganderkesee Gansu Garbsen Gardelegen Garissa
Garmisch Garmisch-Partenkirchen Garowe Gascogne Gastein Gateshead Gatineau Gatwick Gaza Gaza-Stadt Gazastreifen Gaziantep Gdansk Gdingen
Geelong Geesthacht Geislingen Gelderland Gelnhausen Gelsenkirchen Genf Genk Gent Genua Georgia Georgien Gera Gerais Geretsried Germering
Germersheim Gernika Gerona Gersthofen Geseke Gettysburg Gevelsberg Ghasni Ghazni Ghouta Gibraltar Giesing Gießen Gifhorn Gifu Gijón Gilgit
Gilo Girona Gironde Giverny Giza Gizeh Gjakova Gladbach Gladbeck Glan Glärnisch Glarus Glasgow Glauchau Gleiwitz Glendale Gliwice Glomma
Gloucester Gloucestershire Gmunden Gnesen Gniezno Gnjilane Goa Göbekli Goch Gohlis Goiânia Golan Goma Gomel Gomera Gonaïves Gondar
Göppingen Gorazde Gorizia Gorki Gorleben Görlitz Görz Gorzow Goslar Göteborg Gotha Gotland Gotthard Göttingen Granada Graubünden Graz
Greensboro Greenwich Greifswald Greiz Grenchen Grenoble Greven Grevenbroich Griechenland Grimma Grimsby Grindavik Gröden Grodno Gronau
Groningen Grönland Gropiusstadt Grosny Großbritannien Großenhain Grosseto Grudziadz Grunewald Grünwald Gstaad Guadalajara Guadalcanal
Guadalquivir Guanajuato Guangdong Guangxi Guangzhou Guantanamo Guantánamo Guayana Guayaquil Guelph Guernica Guernsey Guilin Guimarães
Guizhou Gujarat Gummersbach Gundelfingen Gundremmingen Günzburg Gusch Güstrow Guwahati Gwadar Gwalior Gwangju Gyeongju Györ Haag Haan
Haarlem Hadera Hadersleben Hagen Hagenow Haidhausen Haifa Haikou Hainan Hainaut Haiphong Haiti Hakkari Hakone Halabdscha Halberstadt
Haldensleben Halifax Halland Halle Hallein Hallstatt Hama Hamadan Hamamatsu Hamar Hamburg Hämeenlinna Hameln Hamhung Hamm Hammerfest
Hamminkeln Hampshire Hamptons Hanau Hangzhou Hannover Hanoi Harare Harbin Harburg Hargeisa Harlem Harrisburg Hartford Harvard Haryana Harz
Hasaka Hasselt Hatay Hattersheim Hattingen Haugesund Hausruck Haute-Savoie Havana Havanna Havel Havelland Hawai Hawaii Heathrow Hebei
Hebron Hedschas Heerlen Hefa Hefei Heidelberg Heidenau Heidenheim Heilbronn Heiligenhafen Heiligenstadt Heilongjiang Heinsberg Helgoland
Hellersdorf Helmstedt Helsingør Helsinki Hemer Henan Hennef Hennegau Hennigsdorf Heppenheim Heraklion Herat Herborn Herdecke Herford
Herisau Hermannstadt Hermosillo Hermsdorf Hernals Herne Herning Herrenberg Hersfeld Herten Hertfordshire Herzegowina Herzlia Herzlija
Herzogenaurach Herzogenrath Hessen Hettstedt Hietzing Highlands Hiiumaa Hildburghausen Hilden Hildesheim Hillerød Hilversum Himachal
Himeji Hindukusch Hinkley Hiroshima Hispaniola Ho-Chi-Minh-Stadt Hobart Hochfilzen Hochkönig Hockenheim Hodeida Hofheim Hohenems
Hohenschönhausen Hohhot Hokkaido Holguín Holland Hollywood Holmenkollen Holstein Holzminden Homs Hongkong Honiara Honolulu Honshu
Hoppegarten Horgen Hormus Hormuz Hostomel Houston Höxter Hoyerswerda Hrodna Huambo Huancayo Huanghe Hubei Hückelhoven Hudaida Huddersfield
Hudson Huelva Huesca Hunan Hungaroring Huntsville Huronsee Hürth Husum Hwangho Hyderabad Iasi Ibadan Ibbenbüren Iberien Ibiza Idaho
Idar-Oberstein Idlib Idomeni Idstein Ifni Iglau Iguazú Illinois Ilmenau Imola Imperia Imst Incheon Indiana Indianapolis Indien Indonesien
Indore Ingelheim Ingolstadt Innerasien Innsbruck Innviertel Interlaken Inverness Ioannina Ionien Iowa Ipanema Iquique Iquitos Irak Iran
Irbid Irbil Irian Irkutsk Irland Irpin Irrawaddy Irvine Ischewsk Ischgl Ischia Iserlohn Isfahan Isjum Iskenderun Islamabad Island Isny
Israel Issos Istanbul Istrien Itaipú Italien Ithaca Itzehoe Iwano Iwano-Frankiwsk Iwanowo Iwate Ixtapa Izmir Izmit Jacksonville Jacmel
Jaén Jaffa Jaffna Jaipur Jaisalmer Jakarta Jakutsk Jalisco Jalta Jamaika Jammu Jamtland Japan Jaroslawl Java Jaya Jeddah Jeetzel Jeju
Jekaterinburg Jemen Jena Jenin Jerewan Jericho Jerusalem Jharkhand Jiangsu Jiangxi Jihlava Jilin Jinan Jodhpur Joensuu Johannesburg Johor
Jolo Jönköping Jordan Jordanien Josefstadt Juárez Jubail Judäa Judenburg Jugoslawien Jujuy Jülich Juneau Jungferninseln Jungfraujoch
Jurmala Jüterbog Jyväskylä Kaarst Kabardino Kabul Kachetien Kachowka Kadiköy Kaduna Kaesong Kagoshima Kahramanmaras Kairo Kalamata Kalemie
Kalifornien Kalimantan Kaliningrad Kalisz Kalkutta Kalmar Kalmückien Kaluga Kamakura Kambodscha Kamenz Kamerun Kamp-Lintfort Kampala
Kanaan Kanada Kanagawa Kanazawa Kandahar Kandy Kano Kanpur Kansas Kaohsiung Kapernaum Kapfenberg Kapprovinz Kaprun Kapstadt Kapverde
Kapverden Karakum Karatschai Karatschi Karibik Karlovac Karlovy Karlsbad Karlskrona Karlsruhe Karnataka Kärnten Karpaten Karwendel
Kasachstan Kasan Kaschan Kaschau Kaschgar Kaschmir Kaschmirtal Kaspi Kassala Kassel Katalonien Katanga Katar Kathmandu Katmandu Katowice
Katschkar Kattowitz Katyn Kaufbeuren Kaukasus Kaunas Kavala Kawasaki Kayseri Kecskemét Keflavik Kehl Kelkheim Kemerowo Kempen Kempten
Kenia Kentucky Kerala Kerbala Kerman Kermanschah Kerpen Kertsch Kevelaer Kfar Khartum Khuzestan Khyber Kibera Kidal Kiel Kielce Kiew
Kigali Kilimanjaro Kilkenny Killarney Kilmarnock Kilwa Kimberley Kingston Kingstown Kinshasa Kirchheim Kirgisistan Kirkuk Kiruna Kisangani
Kischinjow Kismayo Kisumu Kitakyushu Kitchener Kitzbühel Kitzingen Kivu Klagenfurt Klaipeda Klausenburg Kleinmachnow Kleinpolen Kleve
Klingenthal Klosterneuburg Kloten Knin Knittelfeld Knoxville Kobane Kobanê Kobe Koblenz Kochi Kolberg Kolding Köln Kolomna Kolwezi Konakry
Kongo Königgrätz Königsberg Königstein Königswinter Konstantinopel Konstanz Konya Kopenhagen Köpenick Koper Korbach Kordilleren Korea
Kornwestheim Korschenbroich Korsika Kosice Kosovo Kostroma Kotor Kourou Kowloon Kozhikode Kragujevac Kraichgau Krajina Krakau Kramatorsk
Kranj Kranjska Krasnodar Krasnojarsk Krefeld Krementschuk Kreml Kreta Kreuzberg Kreuzlingen Kreuznach Kriens Krim Kristiansand Kroatien
Kronach Kronberg Kronstadt Kropywnyzkyj Krümmel Krywyj Kuala Kuba Kudamm Kufa Kufstein Kuibyschew Kulmbach Kumamoto Kumanovo Kumasi Kunar
Kundus Kunming Künzelsau Kuopio Kupjansk Kurdistan Kurfürstendamm Kurgan Kurilen Kursk Küsnacht Kutaissi Kuwait Kyffhäuser Kyjiw Kyoto
Kyrenia Kyritz Kythera Kyushu L'Aquila La-Paz Laatzen Laayoune Labrador Ladakh Lagos Lahnstein Lahore Lahr Lahti Lakehurst Lalibela
Lampedusa Lampertheim Lancashire Lancaster Landau Landeck Landshut Langenfeld Langenhagen Langeoog Langkawi Langley Langnau Languedoc
Lankwitz Lansing Lanzhou Laos Lappeenranta Lappland Laramie Laredo Larissa Larnaka Laschkar Latakia Lateinamerika Lauchhammer Lauenburg
Launceston Lausanne Laval Le-Havre Le-Mans Lecce Lecco Leeds Leeuwarden Leicester Leicestershire Leinfelden Leipzig Lemgo Lemnos Lengerich
Leningrad Lenne Leoben Léogâne León Leonberg Leopoldstadt Lepanto Lesbos Leskovac Lesotho Lettland Leutkirch Leuven Leverkusen Lewisham
Leyte Leyton Lhasa Lhotse Liaoning Libanon Liberec Liberia Libreville Libyen Lichtenfels Lichtenhagen Lichtenrade Lichterfelde Lidice
Liechtenstein Liège Liegnitz Lienz Liepaja Lille Lillehammer Lilongwe Lima Limassol Limburg Limoges Lincolnshire Lindau Lingen Linköping
Linz Lipezk Lippstadt Lissabon Litauen Liverpool Livorno Ljubljana Lleida Lobito Locarno Lockerbie Lod Lodz Lódz Logar Logroño Lohmar
Loisach Lolland Lombok Lomé London Londonderry Lorient Lörrach Loschwitz Lothringen Louisiana Louisville Luanda Luang Lübbecke Lübben
Lübbenau Lübeck Lublin Lubumbashi Lubusz Lucca Luckenwalde Lucknow Lüdenscheid Lüderitz Ludhiana Lüdinghausen Ludwigsburg Ludwigsfelde
Ludwigshafen Ludwigslust Lugano Luhansk Luka Luleå Lumbini Lumpur Lüneburg Lünen Lunéville Lungau Lusaka Luton Lüttich Luxemburg Luxor
Luzern Luzon Lwiw Lwow Lyman Lyon Lyssytschansk Maastricht Macau Maceió Machatschkala Machu Mackenzie Mâcon Madagaskar Madhya Madras
Madrid Madurai Magadan Magdeburg Magnitogorsk Maharashtra Maiduguri Mailand Main Maine Maintal Mainz Majdanek Majuro Makalle Makassar
Malabo Malaga Málaga Malakka Malatya Malaysia Malé Mali Malibu Malindi Mallorca Malmedy Malmö Malpensa Malta Manado Managua Manama Manaus
Manbidsch Manchester Mangalore Manhattan Manila Manipur Manisa Manitoba Mannheim Mansfeld Mantua Maputo Maracaibo Marbella Marburg Mardin
Margate Mariahilf Marianen Marib Maribor Marienbad Marikana Mariupol Markkleeberg Marktoberdorf Marktredwitz Marl Marmaris Marokko Maroua
Marrakech Marrakesch Marsala Marseille Martigny Maryland Marzahn Marzahn-Hellersdorf Masada Masar Masar-i-Scharif Maschhad Maseru Maskat
Massachusetts Massawa Matadi Matanzas Matera Matsuyama Mauna Mauretanien Mauthausen Mayen Mazar Mazedonien Mbabane Mbuji-Mayi Mechelen
Mechernich Mecklenburg Mecklenburg-Vorpommern Medan Medellin Medellín Medina Meerane Meerbusch Meghalaya Meinerzhagen Meiningen Meißen
Mekelle Mekka Meknès Mekongdelta Melanesien Melbourne Melilla Melitopol Memmingen Memphis Menden Mendoza Menlo Menton Meppen Mérida
Merseburg Merseyside Mersin Merzig Meschede Meschhed Mesoamerika Messina Mettmann Metz Metzingen Meuse Mexico Mexiko Mexiko-Stadt Meyrin
Miami Michelstadt Michigan Michoacán Middlesbrough Midlands Midway Miesbach Mikkeli Milwaukee Minamata Minas Mindanao Mindelheim Minden
Mindoro Minneapolis Minnesota Minsk Miskolc Misrata Mississauga Mississippi Missouri Mistelbach Mitrovica Mittelamerika Mittelfranken
Mittelmeer Mittweida Miyagi Mizoram Moabit Modena Mödling Moers Mogadischu Mogiljow Mohács Mohawk Moldawien Moldova Molenbeek Mölln
Molukken Monaco Monastir Mönchengladbach Mönchsberg Moncton Mongolei Monrovia Montabaur Montafon Montana Montauban Montblanc Montélimar
Monterey Monterrey Montevideo Montmartre Montparnasse Montpellier Montreal Montréal Montreux Monza Moosburg Mopti Morava Morelia Morelos
Morges Moritz Moroni Morsleben Moruroa Mosambik Mosbach Mosel Moskau Mössingen Mossul Mostar Mostviertel Mosul Mosulsee Müggelsee Mugla
Mühlacker Mühldorf Mühlhausen Mühlheim Mühlviertel Mukden Mülhausen Mülheim Mulhouse Müllheim Multan Mumbai München Münster Murcia Müritz
Mururoa Muscat Muttenz Mwanza Myanmar Mykolajiw Mykonos Mysore Mysuru Naab Nablus Nadschaf Nadu Nagaland Nagano Nagasaki Nagold
Nagorno-Karabach Nagorny Nagoya Nagpur Nahal Nahariya Nahost Naila Nairobi Najaf Nakuru Naltschik Namib Namibia Nampo Nanchang Nanga
Nangarhar Nanjing Nanking Nanning Nantes Nantucket Nara Narew Narvik Narwa Nashville Nasik Nasirija Nassau Natans Natanz Nauen Naumburg
Navarra Naxos Nayarit Naypyidaw Nazareth Ndola Neapel Nebraska Neckar Neckarsulm Neckarwestheim Nefud Negev Neisse Neiße Neman Nepal
Neresheim Neretva Ness Netanja Netanya Nettetal Neu-Delhi Neu-Isenburg Neu-Ulm Neubrandenburg Neubraunschweig Neuburg Neuchâtel Neuenburg
Neuengamme Neufundland Neuguinea Neuhausen Neukirchen Neukölln Neumarkt Neumünster Neunkirchen Neuquén Neuruppin Neusäß Neuschottland
Neuseeland Neusiedlersee Neuss Neustrelitz Neutra Neuwied Nevada Nevers Newark Newcastle Niamey Nicaragua Nidwalden Niederbayern
Niederlande Niederösterreich Niederrhein Niedersachsen Nienburg Niers Niger Nigeria Niigata Nijmegen Nikopol Nikosia Niksic Nil Nîmes
Nimwegen Ningbo Ningxia Ninive Niort Nis Nisch Nischni Nischnij Niterói Nitra Nizza Nordafrika Nordamerika Nordenham Norderney Norderstedt
Nordhausen Nordhorn Nordirland Nordkaukasus Nordkorea Nordossetien Nordpazifik Nordrhein-Westfalen Nordsee Nordvietnam Nordwestdeutschland
Nordzypern Norfolk Norilsk Normandie Norrköping Northampton Northeim Northumberland Norwegen Norwich Notting Nottingham Nottinghamshire
Nottuln Nouakchott Nouméa Novara Nowgorod Nowokusnezk Noworossijsk Nowosibirsk Nowotscherkassk Nubien Nuevo Nunavut Nürburgring Nürnberg
Nürtingen Nuuk Nymphenburg Nyon Oakland Oaxaca Oberammergau Oberbayern Oberfranken Oberhausen Oberhof Oberösterreich Oberpfalz
Obersalzberg Oberstdorf Obertshausen Oberursel Obwalden Ödenburg Odense Odenwald Oder Odesa Odessa Odisha Oelde Oer-Erkenschwick
Oeynhausen Offenbach Offenburg Ohio Ohrid Öhringen Okavango Okayama Oker Okinawa Oklahoma Öland Oldenburg Oldham Olmütz Olomouc Olpe
Olsztyn Olten Omaha Oman Omdurman Omsk Ondo Onitsha Ontario Opole Oporto Oppeln Oradea Oradour Oran Oranienburg Örebro Oregon Orenburg
Orense Orinoko Orissa Orjol Orkney Orlando Orléans Orly Orne Ortler Oruro Orvieto Osaka Oschatz Oschersleben Oshakati Osijek Oslo
Osnabrück Osorno Ossetien Ost-Berlin Ost-Jerusalem Ostantarktis Ostberlin Ostdeutschland Ostende Osterholz-Scharmbeck Osterode Österreich
Östersund Osteuropa Ostfildern Ostflandern Ostia Ostjerusalem Ostpreußen Ostrau Ostrava Ostsee Osttimor Osttirol Otago Ottakring Ottawa
Ottensen Ottobrunn Ötztal Ouagadougou Ouarzazate Oulu Oviedo Oxford Oxfordshire Paderborn Padua Pago Paisley Pakhtunkhwa Pakistan Paktia
Paktika Palästina Palatin Palembang Palencia Palermo Palma Palmyra Palo Pamir Pamplona Pamukkale Panama Pandschir Panjshir Pankow
Panmunjom Papeete Papenburg Paphlagonien Paphos Paraguay Paraíba Paramaribo Parbat Parchim Pardubice Paris Parma Pärnu Partenkirchen
Pasadena Pasewalk Pasing Passau Patagonien Patmos Patna Patras Pattaya Pauli Paulo Pavia Pazifik Pearl Pearl-Harbor Pec Pécs Peene
Peenemünde Pegnitz Pegu Peine Peking Pemba Penang Pendschab Penh Pennsylvania Pensa Pensacola Penza Penzance Penzing Peoria Périgueux
Perleberg Pernambuco Perpignan Persepolis Persien Perth Peru Perugia Pescara Peschawar Peshawar Petah Peterborough Peterhof Petersberg
Petersburg Petropawlowsk Petrosawodsk Pfalz Pfullendorf Pfungstadt Philadelphia Philippinen Philippsburg Phnom Phoenix Phönizien Phuket
Piacenza Piccadilly Picchu Piemont Pietermaritzburg Pillnitz Pilsen Pindos Pinneberg Pinsk Pinzgau Piräus Pirna Pisa Pitcairn Pitesti
Pittsburgh Pitztal Piura Pjatigorsk Pjöngjang Plagwitz Planica Plauen Pleiße Plessezk Plettenberg Pleven Plewen Plock Ploiesti Plön
Plowdiw Plymouth Plzen Pocatello Podgorica Podlachien Podolien Poitiers Poitou Pokhara Pokrowsk Polen Polesien Polokwane Polozk Poltawa
Pölten Pomerellen Pommern Pondicherry Pongau Pontevedra Popocatépetl Poprad Pori Portland Porto Porto-Novo Portsmouth Portugal Posen
Potenza Potomac Potosí Potsdam Poughkeepsie Poznan Prabang Pradesh Prag Praia Pratteln Preetz Prenzlauer Presevo Presov Pressburg Preßburg
Pretoria Preußen Prijedor Princeton Pripjat Pristina Prizren Provence Providence Prüm Pruth Pskow Puchheim Puebla Puerto Pula Pulheim
Pully Pune Punjab Punta Pusan Pustertal Pyeongchang Qamischli Qamischlo Qingdao Qinghai Qom Quang Quantico Quanzhou Quebec Quedlinburg
Queensland Quemoy Querétaro Querfurt Quetta Quezon Quickborn Quimper Quintana Quito Qumran Rabat Rabaul Racak Radebeul Radevormwald
Radolfzell Rafah Raipur Rajasthan Rakhine Rakka Raleigh Ramadi Ramallah Rambouillet Ramla Rammstein Ramsgate Ramstein Ranchi Rangun
Rankweil Rapallo Rapperswil Rapperswil-Jona Raqqa Rastatt Rastede Rathenow Ratibor Ratingen Ratzeburg Ravenna Ravensbrück Ravensburg
Rawalpindi Recife Recklinghausen Redmond Rednitz Regensburg Reggio Regnitz Rehovot Reichenbach Reichenberg Reichenhall Reims Reinbek
Reinickendorf Remagen Remscheid Remseck Rendsburg Renens Rennes Rethymno Reutlingen Reutte Reval Reykjavik Rheda-Wiedenbrück Rhein
Rheinbach Rheinberg Rheinfelden Rheinland Rheinland-Pfalz Rheydt Rhodopen Rhodos Rhön Rhône Rhonetal Riad Ribe Ribnitz Richmond Riehen
Riesa Rietberg Riga Rigi Rijeka Rila Rimini Rinteln Rio Rio-Grande Riwne Rjasan Rochdale Rochelle Rochester Rödermark Rodgau Roermond
Roissy Rom Rondônia Ronnenberg Roraima Rosenheim Roskilde Roßlau Rostock Rostock-Lichtenhagen Rostow Roswell Rotenburg Rothenburg
Rotherham Rotorua Rottenburg Rotterdam Rottweil Roubaix Rouen Rovaniemi Rovigo Ruanda Rüdesheim Rudolstadt Rudow Ruhpolding Ruhr
Ruhrgebiet Rumänien Ruse Rüsselsheim Russland Rußland Rustenburg Ruthenien Ruwenzori Ruwer Rybnik Rzeszów Saada Saale Saalfeld Saalfelden
Saarbrücken Saarland Saarlouis Sabah Sabha Sachsen Sachsen-Anhalt Sachsenhausen Sacramento Sad Sadah Sadr-City Safed Sahara Saigon
Saint-Denis Saint-Étienne Saint-Germain Saint-Louis Saint-Malo Saint-Nazaire Saint-Tropez Saitama Salala Salamanca Salamis Salerno Salford
Saloniki Salta Salvador Salzburg Salzgitter Salzwedel Samara Samaria Samarkand Samarra Sambia Samland Samos Samsun San San-Marino
San-Salvador Sanaa Sandzak Sangerhausen Sankt Sankt-Helena Sanliurfa Santander Santarém Santiago Säntis Santorin São Saporischja
Saporischschja Saporoschje Sapporo Saragossa Sarajevo Saransk Sarasota Saratow Sarawak Sardinien Sargans Saskatoon Sassari Sassnitz
Saudi-Arabien Sauerland Savannah Savannakhet Savona Savoyen Scarborough Schaffhausen Schanghai Schardscha Schaumburg Schengen Scheveningen
Schiphol Schiras Schiraz Schitomir Schkeuditz Schladming Schleiz Schlema Schlesien Schleswig Schleswig-Holstein Schlettstadt Schmalkalden
Schmallenberg Schneeberg Schönebeck Schöneberg Schönefeld Schongau Schorndorf Schottland Schramberg Schrobenhausen Schukowski Schwabach
Schwaben Schwabing Schwalbach Schwalm Schwalmstadt Schwandorf Schwanebeck Schwarzenberg Schwarzwald Schwaz Schweden Schwedt Schweinfurt
Schweiz Schwelm Schwentine Schwerin Schwetzingen Schwielowsee Schwyz Schytomyr Scottsdale Sderot Seattle Seefeld Seelow Seesen Seevetal
Segovia Sehnde Seine Selenograd Sélestat Seligenstadt Sellafield Selma Semarang Semmering Sendai Sendling Senegal Senftenberg Seoul
Serbien Sergijew Sestriere Sétif Setúbal Seveso Sevilla Sewastopol Sewerodonezk Sfax Shaanxi Shan Shandong Shanghai Shannon Shantou Shanxi
Sharm Sharpeville Sheffield Shenyang Shenzhen Sherbrooke Shetland Shijiazhuang Shikoku Shizuoka Shkodra Shrewsbury Siauliai Sibenik
Sibirien Sibiu Sichuan Sidon Siegburg Siegen Siegerland Siena Sierra-Leone Sigmaringen Sihl Sikkim Silicon Silkeborg Silverstone Simbabwe
Simbach Simferopol Simmering Sinai Sinaihalbinsel Sinaloa Sindelfingen Sindh Sindschar Singapur Sinsheim Sintra Sinzig Sion Sirnak Sirte
Sisak Sizilien Sjewjerodonezk Skandinavien Skopje Slavonski Slawjansk Slawonien Sligo Sliwen Slough Slowakei Slowenien Slowjansk Slubice
Smaland Småland Smolensk Snihuriwka Sobibor Soest Sofia Soho Sölden Solferino Solingen Solna Solothurn Soltau Somalia Sömmerda Sonderburg
Sondershausen Sonneberg Sonora Sonthofen Sopron Sotschi Sousse Southwark Soweto Sowjetunion Spandau Spanien Sparta Spessart Speyer Spezia
Spittal Split Spokane Spoleto Spree Spreewald Springfield Sprockhövel Squaw Srebrenica Srinagar Stadthagen Stadtlohn Staffordshire
Stalingrad Stanford Stanleyville Starnberg Stassfurt Staßfurt Stawropol Steglitz Steglitz-Zehlendorf Steiermark Steinfurt Steinhagen
Stendal Stepanakert Stettin Steyr Stirling Stockholm Stockton Stoke Stolberg Stolp Stralsund Strasbourg Straßburg Stratford Straubing
Strausberg Stromboli Stubaital Stuhr Stuttgart Subotica Suchumi Sucre Südafrika Südamerika Sudan Südbaden Sudbury Südhessen Südkorea
Südossetien Südostasien Südtirol Sueida Suez Suhl Sukhothai Sulawesi Suleimanija Sulzbach Sumatra Sumy Sunderland Sundgau Sundsvall
Surabaya Sûre Surgut Surrey Susdal Sussex Suva Suwon Suzhou Suzuka Swakopmund Swansea Swerdlowsk Swindon Swine Swinemünde Swinoujscie
Switlodarsk Sydney Sylhet Sylt Syracus Syracuse Syrakus Syrien Szczecin Szeged Székesfehérvár Szombathely Tabasco Tabris Täbris Tabriz
Tabuk Tacoma Tadschikistan Taganrog Tagus Tahiti Taichung Taif Tainan Taipeh Taipei Taiwan Taiyuan Taiz Takhar Tallahassee Tallinn
Tamaulipas Tambow Tampa Tampere Tampico Tanganjika Tanger Tangshan Tannenberg Tansania Taormina Tarawa Tarbes Tarent Tarifa Tarnow
Tarragona Tartu Tartus Tarvis Taschkent Tasmanien Tatabánya Tauern Taunus Taupo Taurus Taxco Taxila Tegel Tegucigalpa Teheran Tejo Tel
Telfs Teltow Temelín Temeswar Tempelhof Templin Temuco Tennessee Tenochtitlán Teotihuacán Tepito Teplitz Terek Teresina Terni Ternopil
Teruel Tetovo Tettnang Texas Thailand Thalwil Themse Theresienstadt Thermopylen Thessaloniki Thimphu Thiruvananthapuram Thorn Thurgau
Thüringen Thüringer-Wald Tian Tiananmen Tianjin Tiberias Tibet Ticino Tienschan Tiflis Tigray Tigris Tihange Tijuana Tikrit Tilburg
Timbuktu Timisoara Timor Tindouf Tipperary Tirana Tirol Titicaca Titicacasee Titisee Tivoli Tjumen Tlatelolco Tlaxcala Tobago Tobruk
Tocantins Togliatti Togo Tohoku Tokio Tokmak Tokushima Tombouctou Tomsk Tondern Topeka Torgau Toronto Torquay Torreón Tórshavn Tortola
Tortuga Torun Touba Toulon Toulouse Townsville Trabzon Trafalgar Traiskirchen Trakai Transkaukasien Transnistrien Transsilvanien Transvaal
Trapani Trapezunt Traunstein Trave Treblinka Trelleborg Trentino Trenton Treptow Trevi Treviso Trianon Trient Trier Triest Trinidad
Tripoli Tripolis Tripura Trnava Trogir Troisdorf Tromsö Tromsø Troyes Trujillo Tschad Tschadsee Tscheboksary Tschechien Tschechoslowakei
Tscheljabinsk Tscherepowez Tscherkassy Tschernihiw Tscherniwzi Tschernobyl Tschernowitz Tschetschenien Tschita Tschukotka Tskhinwali
Tübingen Tucson Tucumán Tugela Tula Tulkarem Tulkarm Tulsa Tulum Tumaco Tunceli Tunesien Tunis Turin Türkei Turkestan Turkmenistan Turku
Tuscaloosa Tuttlingen Tuwa Tuzla Twer Tyne Tyros Tyrus Überlingen Ucayali Uckermark Uddevalla Udine UdSSR Uele Uelzen Uerdingen Uetersen
Ufa Uganda UK Ukraine Ulan Uljanowsk Ulm Ulsan Uluru Uman Umeå Umtata Ungarn Unna Unstrut Unterfranken Unterhaching Untertürkheim
Unterwalden Uppsala Ural Urbino Urfa Uruguay Uruk Urumqi Urumtschi Uruzgan USA Usbekistan Uschhorod Usedom Ushuaia Usingen Üsküdar Ussuri
Uster Utah Utøya Utrecht Uttar Uttarakhand Uvalde Vaasa Vadodara Vaduz Vaihingen Vail Valdivia Valence Valencia Valenciennes Valladolid
Valletta Valparaiso Valparaíso Vancouver Vannes Vantaa Varadero Varanasi Varel Varese Varna Vashem Västerås Västergötland Vatikan Växjö
Vechta Vejle Velbert Velenje Vendée Venedig Venezuela Venlo Ventspils Veracruz Verden Verdun Vermont Verona Versailles Versmold Verviers
Veszprém Vevey Vianden Viareggio Viborg Vicenza Vichy Victoriasee Vientiane Viernheim Viersen Vietnam Vigo Villach Villingen
Villingen-Schwenningen Vilnius Vilsbiburg Vilshofen Viña Vinschgau Virginia Visakhapatnam Visayas Visegrad Vistula Viterbo Vitoria Vitória
Vlissingen Vlora Vlotho Vltava Vöcklabruck Voerde Vogelsberg Vogesen Vogtland Vojvodina Volgograd Völklingen Volos Volterra Vorarlberg
Vorderasien Vorpommern Vukovar Waadt Wachau Wackersdorf Waco Wädenswil Währing Waiblingen Waitangi Wakefield Walbrzych Waldbröl Waldeck
Waldenburg Waldkirch Waldkraiburg Waldshut Waldviertel Wales Walldorf Wallis Walsrode Waltrop Walvis Wandlitz Wandsbek Wannsee Warendorf
Warna Warnemünde Warnow Warschau Warstein Warta Warwickshire Washington Wasiristan Waterford Watford Wattens Wattenscheid Watzmann Waza
Waziristan Weddellmeer Wedding Wegberg Weilheim Weimar Weinfelden Weinheim Weinviertel Weißenburg Weißenfels Weißensee Weißrussland
Weißwasser Weiterstadt Wellington Wels Wembley Wendlingen Wenzhou Werdau Werl Wermelskirchen Werne Wernigerode Wertheim Wesel Weser
Wesseling West-Berlin Westantarktis Westbank Westbengalen Westberlin Westdeutschland Westerwald Westeuropa Westfalen Westflandern
Westindien Westjordanland Westminster Westpreußen Wetterstein Wettingen Wetzikon Wetzlar Weyhe Whistler Wiehl Wien Wienerwald Wiesbaden
Wiesloch Wietze Wigan Wight Wildau Wildeshausen Wilhelmshaven Willemstad Willich Wilmersdorf Wilmington Wilna Wiltshire Wimbledon
Winchester Windhoek Windhuk Windsor Winnenden Winnipeg Winnyzja Winsen Winterberg Winterhude Winterthur Wipperfürth Wisconsin Wismar
Witebsk Witten Wittenberg Wittenberge Wittlich Wittmund Wittstock Witzenhausen Wladikawkas Wladiwostok Wolfenbüttel Wolfsburg Wolga
Wolgograd Wolhynien Wollongong Wologda Wolverhampton Wonsan Woodstock Worcester Wörgl Workuta Worms Woronesch Wörth Wratza Wroclaw Wuhan
Wuhledar Wülfrath Wümme Wunsiedel Wunstorf Wupper Wuppertal Würm Würselen Württemberg Würzburg Wurzen Wuxi Wyborg Wyoming Xanten Xiamen
Xian Xingu Xining Xinjiang Yad Yale Yamoussoukro Yanan Yanbu Yangon Yangtse Yantai Yaoundé Yazd Yellowknife Yeongbyeon Yinchuan Yogyakarta
Yokohama Yokosuka Yongbyon Yonkers York Yorkshire Yosemite Ypern Yser Ystad Yucatán Yukatan Yukon Yunnan Yverdon Zaatari Zabrze Zacatecas
Zadar Zagora Zagreb Zagros Zahedan Zakopane Zamboanga Zamora Zandvoort Zanzibar Zaragoza Zaria Zarskoje Zaventem Zeebrugge Zeeland
Zehlendorf Zeitz Zenica Zenne Zentralafrika Zepa Zerbst Zermatt Zeulenroda Zgorzelec Zhejiang Zhengzhou Zhuhai Zielona Ziguinchor Zilina
Zillertal Zingst Zirndorf Zittau Zlin Znaim Znojmo Zofingen Zollikon Zomba Zonguldak Zrenjanin Zschopau Zuffenhausen Zülpich Zululand
Zürich Zweibrücken Zwettl Zwickau Zwingenberg Zwolle Zypern
`
  .trim()
  .split(/\s+/);
