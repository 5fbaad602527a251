/** Places, regions, waters and mountains, as German texts call them; of several words, those that tell. */
export const PLACES: readonly string[] = `
Aachen Aalborg Aalen Aalst Aarau Aare Aargau Aarhus Abadan Abbas Abbottabad Abchasien Abeba Abéché Abensberg Aberdeen Aberystwyth Abha
Abidjan Abomey Abruzzen Abu Abuja Acapulco Accra Accrington Aceh Achaia Achern Aconcagua Actium Adamello Adana Addis Adelaide Adelboden
Aden Adige Admont Adria Adscharien Afghanistan Afrika Afrin Agadez Agadir Ägäis Agra Agrigent Aguascalientes Ahaus Ahmedabad Ahr
Ahrensburg Ahrweiler Ahvaz Ahwas Aichach Aires Aisch Aisne Aix Ajaccio Ajman Akjab Akkon Aksaray Aksu Akureyri Al-Anbar Alabama Alamein
Åland Alanya Alaska Albaicín Albanien Albany Alberta Albertville Albstadt Albuquerque Alcatraz Alentejo Aleppo Ålesund Alexanderplatz
Alexandria Alfeld Alfter Algarve Algerien Algier Algiers Alicante Alkmaar Allahabad Allenstein Allgäu Almaty Almere Almería Alpen Alsace
Alsdorf Alster Altai Altdorf Altena Altenburg Altmark Altmühl Alto Altona Altötting Alzenau Alzey Amager Amalfi Amara Amarillo Amazonas
Amazonien Amberg Ambon Amerika Amersfoort Amiens Amman Ammersee Amritsar Amsterdam Amstetten Amu Amudarja Anaheim Anapurna Anatolien Anbar
Anchorage Ancona Andalusien Anden Andernach Andhra Andorra Angara Angeles Angkor Angola Angoulême Anguilla Anhui Ankara Anklam Annaba
Annaberg-Buchholz Annapolis Annapurna Annecy Ansbach Anshan Antalya Antananarivo Antarktis Antholz Antibes Antigua Antillen Antofagasta
Antonio Antwerpen Aomori Aosta Apeldoorn Apennin Apenninen Apenrade Apia Apolda Appalachen Appenzell Apulien Aqaba Aquitanien Arabien Arad
Aragon Aragonien Arak Arakan Aralsee Ararat Archangelsk Ardabil Ardèche Ardennen Åre Arenas Arequipa Arezzo Argentinien Argonnen Århus
Arizona Arkansas Arktis Arlberg Arles Arlington Ärmelkanal Armenien Arnheim Arnhem Arnsberg Arnstadt Arosa Arras Arth Aruba Arunachal
Arusha Ascension Aschaffenburg Aschdod Aschersleben Aschgabat Aschkelon Ascot Aserbaidschan Asheville Asien Asmara Assisi Assuan Astana
Asti Astrachan Asturien Asuncion Asunción Atacama Atbara Athen Äthiopien Athos Atlanta Atlantic Atlantik Atlasgebirge Ätna Attendorn
Attersee Auckland Auerbach Augsburg Augusta Aurich Auschwitz Aussig Austerlitz Austin Australien Auvergne Aveiro Avignon Ávila Awassa
Awdejewka Awdijiwka Axum Ayacucho Ayodhya Ayutthaya Azincourt Azoren Baalbek Bacau Bachmut Backnang Badachschan Badajoz Baden
Baden-Württemberg Bafoussam Bagan Bagdad Baghlan Baglan Bago Bagram Bahamas Bahia Bahía Bahrain Baikal Baikalsee Baikonur Bakersfield Baku
Balearen Bali Balingen Balkan Balkh Ballarat Baltikum Baltimore Bamako Bamberg Bamian Bamiyan Banat Bandar Bandung Bangalore Bangkok
Bangladesch Bangui Banja Banjul Baotou Baranowitschi Barbados Barcelona Barentssee Barmbek Barnaul Barnsley Barranquilla Barsinghausen
Baschkirien Baschkortostan Basel Basilikata Baskenland Basra Basseterre Batam Baton Bator Batschka Battambang Baunatal Bautzen Bayern
Bayonne Bayreuth Beauvais Beaver Bebra Beckum Beerscheba Beersheba Beijing Beirut Bekaa Bekaa-Ebene Belarus Belém Belfast Belfort Belgien
Belgorod Belgrad Belize Bellinzona Belo Belutschistan Benares Bendigo Benevent Bengalen Bengaluru Bengasi Benghasi Benguela Benin Benoni
Bensheim Benue Berchtesgaden Berdjansk Beresina Berezina Bergamo Bergedorf Bergen-Belsen Bergheim Bergkarabach Beringstraße Berkeley
Berlin Bermudas Bern Bernau Bernburg Bernina Besançon Beslan Bessarabien Bethesda Bethlehem Betlehem Beyoglu Bhopal Bhubaneswar Bhutan
Biafra Bialystok Biarritz Biberach Biblis Bielefeld Bielsko-Biala Bihac Bihar Bilbao Bilderberg Bilohoriwka Bingen Birkenau Birkenhead
Birmingham Bischkek Bischofferode Bischofshofen Bismarckarchipel Bissau Bithynien Bitola Bitterfeld Bitterfeld-Wolfen Blackburn Blackpool
Blagoewgrad Blankenburg Blankenese Blantyre Blasewitz Blocksberg Bloemfontein Blois Bludenz Böblingen Bobo-Dioulasso Bobruisk Bocholt
Bochum Bockenheim Bodensee Bodø Bodrum Bogenhausen Bogota Bogotá Böhmen Boise Bolivien Bologna Bolton Bombay Bondi Bonn Bora Bordeaux
Borkum Bormio Borneo Bornheim Bornholm Borodino Borodjanka Bosnien Bosporus Boston Botsuana Botswana Bottrop Bouaké Bougainville Boulogne
Bourges Bournemouth Bozen Brabant Bradford Brahmaputra Braila Bramsche Brandenburg Brasilia Brasília Brasilien Brasov Bratislava Braunau
Braunschweig Brazzaville Brcko BRD Breda Bregenz Breisach Bremen Bremerhaven Brescia Breslau Brest Brest-Litowsk Bretagne Bretten
Bridgetown Brighton Brilon Brindisi Brisbane Bristol Britannien Britisch-Kolumbien Brixen Brjansk Brno Broadway Brokdorf Bromberg Bronx
Brooklyn Browary Bruchsal Bruges Brugg Brügge Brünn Brunsbüttel Brüssel Bucaramanga Buchara Buchenwald Budapest Büdingen Budjonnowsk
Budweis Buea Buenos Buffalo Bujumbura Bukarest Bukavu Bukowina Bülach Bulawayo Bulgarien Bunia Büren Burgas Burgdorf Burgenland Burghausen
Burgos Burgund Burjatien Burlington Burma Burnley Burundi Busan Buschehr Bushehr Butscha Butzbach Buxtehude Bydgoszcz Cabinda Cáceres
Cádiz Caen Caesarea Cagliari Cairns Calais Calgary Cali Callao Calw Camagüey Camargue Cambridge Camden Camp-David Campeche Campinas
Canakkale Canaveral Canberra Cancún Cannae Cannaregio Cannes Cannstatt Canterbury Cap-Haïtien Capri Caracas Carcassonne Cardiff Carrara
Cartagena Casablanca Caserta Castrop-Rauxel Catania Catanzaro Cattenom Cayenne Ceará Cebu Celebes Celje Celle Cetinje Ceuta Cevennen
Ceylon Chabarowsk Chaco Chalkidiki Chambéry Chamonix Champagne Chandigarh Changchun Changsha Chania Chanty-Mansijsk Charikar Charkiw
Charkow Charleroi Charlottenburg Charlottesville Chartres Chartum Chattanooga Chelsea Chemnitz Chengdu Chennai Cherbourg Cherson
Chesapeake Cheshire Cheyenne Chhattisgarh Chiapas Chiba Chicago Chiemgau Chiemsee Chile Chimborazo Chimbote China Chios Chisinau
Chittagong Chmelnyzkyj Chongqing Chorasan Chorweiler Chosan Christchurch Christiania Chubut Chur Cienfuegos Cincinnati Clausthal Clermont
Clermont-Ferrand Cleveland Clichy Cloppenburg Cluj Cluny Coahuila Coburg Cochabamba Cochin Coesfeld Coimbatore Coimbra Colchester Colmar
Colne Colombo Colorado Columbine Columbus Comersee Compiègne Compton Conakry Concepción Connecticut Connemara Connewitz Constanta
Constantine Copacabana Córdoba Cornwall Cortina Cosenza Cotonou Cotopaxi Cottbus Covent Coventry Crailsheim Craiova Crécy Cremona
Crimmitschau Croydon Cúcuta Culiacán Cumbria Cupertino Curaçao Curitiba Cusco Cuxhaven Cuzco Cyrenaika Czestochowa Da-Nang Dachau
Dachstein Daegu Daejeon Dagestan Dahlem Dahme Dakar Dakka Dakota Dalälven Dalat Dalian Dallas Dalmatien Damaskus Dammam Danang Dänemark
Danzig Dar Daraa Dardanellen Daressalam Darfur Darjeeling Darlington Darmstadt Daugavpils Davos Dayton DDR Dearborn Deauville Debrecen
Deggendorf Dehradun Delaware Delbrück Delémont Delft Delhi Delitzsch Delmarva Delmenhorst Delphi Den Denali Denizli Denpasar Denver
Derbyshire Derry Dersim Dessau Detmold Detroit Deutschland Deutz Dhabi Dhahran Dhaka Diego Diemel Dietikon Dietzenbach Differdingen Dijon
Dili Dillenburg Dillingen Dimona Dinslaken Dithmarschen Ditzingen Diyala Diyarbakir Djakarta Djakovica Djibouti Dnepr Dnipro
Dnipropetrowsk Dnister Dnjepr Dnjestr Dobrudscha Dodekanes Dodoma Doel Doha Dohuk Dollart Dolomiten Donau Donaueschingen Donauwörth
Donbass Donegal Donezk Dongguan Dordogne Dordrecht Dormagen Dornbirn Dorset Dorsten Dortmund Douala Douro Dover Drammen Drawa Dreieich
Drenthe Dresden Drina Dschabalia Dschalalabad Dscharabulus Dschebel Dschenin Dschibuti Dschidda Dschizan Dschungarei Dubai Dübendorf
Dublin Dubna Dubrovnik Dudelange Duderstadt Duero Duisburg Dülmen Duluth Dundee Dunedin Dunhuang Dunkerque Dünkirchen Durban Düren Durham
Durres Durrës Duschanbe Düsseldorf Dwina Eastbourne Ebersberg Eberswalde Ebro Echternach Eckernförde Ecuador Eder Edersee Edinburgh Edirne
Edmonton Ehrenfeld Eichsfeld Eichstätt Eider Eifel Eiger Eilat Eimsbüttel Einbeck Eindhoven Einsiedeln Eisenach Eisenhüttenstadt
Eisenstadt Eisleben Eislingen Eismeer Elazig Elbe Elbing Elblag Elbrus Eldoret Elfenbeinküste Ellwangen Elmshorn Elsass Emden Emilia
Emilia-Romagna Emmen Emmendingen Emmerich Emsdetten Emsland Enerhodar Engadin Engelberg England Ennepetal Enns Enschede Entebbe Enugu
Épinal Epirus Eppendorf Eppingen Erbil Erding Erewan Erft Erftstadt Erfurt Eriesee Eritrea Eriwan Erkelenz Erkrath Erlangen Erzgebirge
Erzincan Erzurum Esbjerg Eschborn Eschwege Eschweiler Eskisehir Espelkamp Espoo Essen Essex Esslingen Estland Estremadura Eton Etsch
Ettlingen Euböa Eupen Euphrat Eurasien Europa Euskirchen Eutin Everest Évian Évora Exeter Extremadura Eyjafjallajökull Faisalabad
Falkensee Falkirk Falkland Falklandinseln Falludja Falludscha Falun Famagusta Färöer Faschir Fátima Fehmarn Feldberg Feldkirch Feldkirchen
Fellbach Fernost Ferrara Fès Fessan Fessenheim Fethiye Feuerbach Feuerland Fichtelberg Fidschi Fiji Filderstadt Finistère Finnland
Finnmark Finsterwalde Fiumicino Flandern Flensburg Flevoland Florenz Florida Flossenbürg Foca Foggia Folkestone Fontainebleau Forchheim
Fordo Fordow Formosa Fortaleza Franche-Comté Francisco Franken Frankenthal Frankenwald Frankfurt Frankreich Frauenfeld Fredericton
Frederikshavn Freetown Freiburg Freilassing Freising Freital Fréjus Fremantle Fresno Freudenstadt Friaul Fribourg Friedberg
Friedrichshafen Friedrichshain Friesland Friesoythe Fuerteventura Fuji Fujian Fujiyama Fukuoka Fukushima Fulda Funchal Fünen Fünfhaus
Fürstenfeldbruck Fürstenwalde Fürth Füssen Fuzhou Gablonz Gaborone Gabun Gaggenau Galapagos Galápagos Galati Galicien Galil Galiläa
Galizien Gallen Galveston Galway Gambia Ganderkesee Ganges Gansu Garbsen Gardasee Gardelegen Garissa Garmisch Garmisch-Partenkirchen
Garonne Garowe Gascogne Gastein Gateshead Gatineau Gatwick Gaza Gaza-Stadt Gazastreifen Gaziantep Gdansk Gdingen Geelong Geesthacht
Geislingen Gelderland Gelnhausen Gelsenkirchen Genf Genfersee Genk Gent Genua Georgia Georgien Gera Gerais Geretsried Germering
Germersheim Gernika Gerona Gersthofen Geseke Gettysburg Gevelsberg Ghana Ghasni Ghazni Ghouta Gibraltar Giesing Gießen Gifhorn Gifu Gijón
Gilgit Gilo Girona Gironde Giverny Giza Gizeh Gjakova Gladbach Gladbeck Glan Glärnisch Glarus Glasgow Glauchau Gleiwitz Glendale Gliwice
Glomma Gloucester Gloucestershire Gmunden Gnesen Gniezno Gnjilane Goa Göbekli Goch Godavari Gohlis Goiânia Golan Golanhöhen Goma Gomel
Gomera Gonaïves Gondar Göppingen Gorazde Gorizia Gorki Gorleben Görlitz Görz Gorzow Goslar Göteborg Gotha Gotland Gotthard Göttingen
Granada Graubünden Graz Greensboro Greenwich Greifswald Greiz Grenada Grenchen Grenoble Greven Grevenbroich Griechenland Grimma Grimsby
Grindavik Gröden Grodno Gronau Groningen Grönland Gropiusstadt Grosny Großbritannien Großenhain Grosseto Großglockner Grudziadz Grunewald
Grünwald Gstaad Guadalajara Guadalcanal Guadalquivir Guadeloupe Guadiana Guam Guanajuato Guangdong Guangxi Guangzhou Guantanamo Guantánamo
Guatemala Guayana Guayaquil Guelph Guernica Guernsey Guilin Guimarães Guinea Guinea-Bissau Guizhou Gujarat Gummersbach Gundelfingen
Gundremmingen Günzburg Gusch Güstrow Gütersloh Guwahati Guyana Gwadar Gwalior Gwangju Gyeongju Györ Haag Haan Haarlem Hadera Hadersleben
Hagen Hagenow Haidhausen Haifa Haikou Hainan Hainaut Haiphong Haiti Hakkari Hakone Halabdscha Halberstadt Haldensleben Halifax Halland
Halle Hallein Hallstatt Hama Hamadan Hamamatsu Hamar Hamburg Hämeenlinna Hameln Hamhung Hamm Hammerfest Hamminkeln Hampshire Hamptons
Hanau Hangzhou Hannover Hanoi Harare Harbin Harburg Hargeisa Harlem Harrisburg Hartford Harvard Haryana Harz Hasaka Hasselt Hatay
Hattersheim Hattingen Haugesund Hausruck Haute-Savoie Havana Havanna Havel Havelland Hawai Hawaii Heathrow Hebei Hebriden Hebron Hedschas
Heerlen Hefa Hefei Heidelberg Heidenau Heidenheim Heilbronn Heiligenhafen Heiligenstadt Heilongjiang Heinsberg Helgoland Hellersdorf
Helmand Helmstedt Helsingør Helsinki Hemer Henan Hennef Hennegau Hennigsdorf Heppenheim Heraklion Herat Herborn Herdecke Herford Herisau
Hermannstadt Hermosillo Hermsdorf Hernals Herne Herning Herrenberg Hersfeld Herten Hertfordshire Herzegowina Herzlia Herzlija
Herzogenaurach Herzogenrath Hessen Hettstedt Hietzing Highlands Hiiumaa Hildburghausen Hilden Hildesheim Hillerød Hilversum Himachal
Himalaja Himalaya Himeji Hindukusch Hinkley Hiroshima Hispaniola Ho-Chi-Minh-Stadt Hobart Hochfilzen Hochkönig Hockenheim Hodeida Hofheim
Hohenems Hohenschönhausen Hohhot Hokkaido Holguín Holland Hollywood Holmenkollen Holstein Holzminden Homs Honduras Hongkong Honiara
Honolulu Honshu Hoppegarten Horgen Hormus Hormuz Hostomel Houston Höxter Hoyerswerda Hrodna Huambo Huancayo Huanghe Hubei Hückelhoven
Hudaida Huddersfield Hudson Huelva Huesca Hunan Hungaroring Hunsrück Huntsville Huronsee Hürth Husum Hwangho Hyderabad Iasi Ibadan
Ibbenbüren Iberien Ibiza Idaho Idar-Oberstein Idlib Idomeni Idstein Ifni Iglau Iguazú Illinois Ilmenau Imola Imperia Imst Incheon Indiana
Indianapolis Indien Indonesien Indore Indus Ingelheim Ingolstadt Inguschetien Inguschien Innerasien Innsbruck Innviertel Interlaken
Inverness Ioannina Ionien Iowa Ipanema Ipswich Iquique Iquitos Irak Iran Irbid Irbil Irian Irkutsk Irland Irpin Irrawaddy Irtysch Irvine
Isar Ischewsk Ischgl Ischia Isère Iserlohn Isfahan Isjum Iskenderun Islamabad Island Isny Israel Issos Istanbul Istrien Itaipú Italien
Ithaca Itzehoe Iwano Iwano-Frankiwsk Iwanowo Iwate Ixtapa Izmir Izmit Jacksonville Jacmel Jaén Jaffa Jaffna Jaipur Jaisalmer Jakarta
Jakutien Jakutsk Jalisco Jalta Jamaika Jammu Jamtland Jangtse Jangtsekiang Japan Jaroslawl Java Jaya Jeddah Jeetzel Jeju Jekaterinburg
Jemen Jena Jenin Jenissei Jerewan Jericho Jerusalem Jharkhand Jiangsu Jiangxi Jihlava Jilin Jinan Jodhpur Joensuu Johannesburg Johor Jolo
Jönköping Jordan Jordanien Josefstadt Juárez Jubail Judäa Judenburg Jugoslawien Jujuy Jülich Juneau Jungferninseln Jungfraujoch Jurmala
Jüterbog Jütland Jyväskylä Kaarst Kabardino Kabul Kachetien Kachowka Kadiköy Kaduna Kaesong Kagoshima Kahramanmaras Kaimaninseln Kairo
Kaiserslautern Kalabrien Kalahari Kalamata Kalemie Kalifornien Kalimantan Kaliningrad Kalisz Kalkutta Kalmar Kalmückien Kaluga Kamakura
Kambodscha Kamenz Kamerun Kamp-Lintfort Kampala Kampanien Kamtschatka Kanaan Kanada Kanagawa Kanaren Kanazawa Kandahar Kandy Kano Kanpur
Kansas Kantabrien Kaohsiung Kapernaum Kapfenberg Kapprovinz Kaprun Kapstadt Kapverde Kapverden Karakorum Karakum Karatschai Karatschi
Karawanken Karelien Karibik Karlovac Karlovy Karlsbad Karlskrona Karlsruhe Karnataka Kärnten Karpaten Karwendel Kasachstan Kasan Kaschan
Kaschau Kaschgar Kaschmir Kaschmirtal Kaspi Kassala Kassel Kastilien Katalonien Katanga Katar Kathmandu Katmandu Katowice Katschkar
Kattowitz Katyn Kaufbeuren Kaukasus Kaunas Kavala Kawasaki Kayseri Kecskemét Keflavik Kehl Kelkheim Kemerowo Kempen Kempten Kenia
Kensington Kentucky Kerala Kerbala Kerman Kermanschah Kerpen Kertsch Kevelaer Kfar Khartum Khuzestan Khyber Kibera Kidal Kiel Kielce Kiew
Kigali Kilimandscharo Kilimanjaro Kilkenny Killarney Kilmarnock Kilwa Kimberley Kingston Kingstown Kinshasa Kirchheim Kirgisistan Kiribati
Kirkuk Kiruna Kisangani Kischinjow Kismayo Kisumu Kitakyushu Kitchener Kitzbühel Kitzingen Kivu Klagenfurt Klaipeda Klausenburg Kleinasien
Kleinmachnow Kleinpolen Kleve Klingenthal Klosterneuburg Kloten Knin Knittelfeld Knoxville Kobane Kobanê Kobe Koblenz Kochi Kolberg
Kolding Köln Kolomna Kolumbien Kolwezi Kolyma Komoren Konakry Kongo Königgrätz Königsberg Königstein Königswinter Konstantinopel Konstanz
Konya Kopenhagen Köpenick Koper Korbach Kordilleren Korea Korfu Kornwestheim Korschenbroich Korsika Kosice Kosovo Kostroma Kotor Kourou
Kowloon Kozhikode Kragujevac Kraichgau Krajina Krakatau Krakau Kramatorsk Kranj Kranjska Krasnodar Krasnojarsk Krefeld Krementschuk Kreml
Kreta Kreuzberg Kreuzlingen Kreuznach Kriens Krim Kristiansand Kroatien Kronach Kronberg Kronstadt Kropywnyzkyj Krümmel Krywyj Kuala Kuba
Kudamm Kufa Kufstein Kuibyschew Kulmbach Kumamoto Kumanovo Kumasi Kunar Kundus Kunming Künzelsau Kuopio Kupjansk Kurdistan Kurfürstendamm
Kurgan Kurilen Kurland Kursk Küsnacht Kutaissi Kuwait Kyffhäuser Kyjiw Kykladen Kyoto Kyrenia Kyritz Kythera Kyushu L'Aquila La-Paz
Laatzen Laayoune Labrador Ladakh Ladogasee Lagos Lahnstein Lahore Lahr Lahti Lakehurst Lalibela Lampedusa Lampertheim Lancashire Lancaster
Landau Landeck Landshut Langenfeld Langenhagen Langeoog Langkawi Langley Langnau Languedoc Lankwitz Lansing Lanzarote Lanzhou Laos
Lappeenranta Lappland Laramie Laredo Larissa Larnaka Laschkar Latakia Lateinamerika Latium Lauchhammer Lauenburg Launceston Lausanne
Lausitz Laval Le-Havre Le-Mans Lecce Lecco Leeds Leeuwarden Leicester Leicestershire Leinfelden Leinster Leipzig Lemgo Lemnos Lengerich
Leningrad Lenne Leoben Léogâne León Leonberg Leopoldstadt Lepanto Lesbos Leskovac Lesotho Lettland Leutkirch Leuven Leverkusen Lewisham
Leyte Leyton Lhasa Lhotse Liaoning Libanon Liberec Liberia Libreville Libyen Lichtenfels Lichtenhagen Lichtenrade Lichterfelde Lidice
Liechtenstein Liège Liegnitz Lienz Liepaja Ligurien Lille Lillehammer Lilongwe Lima Limassol Limburg Limmat Limoges Limpopo Lincolnshire
Lindau Lingen Linköping Linz Lipezk Lippstadt Lissabon Litauen Liverpool Livland Livorno Ljubljana Lleida Lobito Locarno Lockerbie Lod
Lodz Lódz Lofoten Logar Logroño Lohmar Loire Loisach Lolland Lombardei Lombok Lomé London Londonderry Lorient Lörrach Loschwitz Lothringen
Louisiana Louisville Luanda Luang Lübbecke Lübben Lübbenau Lübeck Lublin Lubumbashi Lubusz Lucca Luckenwalde Lucknow Lüdenscheid Lüderitz
Ludhiana Lüdinghausen Ludwigsburg Ludwigsfelde Ludwigshafen Ludwigslust Lugano Luhansk Luka Luleå Lumbini Lumpur Lüneburg Lünen Lunéville
Lungau Lusaka Luton Lüttich Luxemburg Luxor Luzern Luzon Lwiw Lwow Lyman Lyon Lyssytschansk Maas Maastricht Macau Maceió Machatschkala
Machu Mackenzie Mâcon Madagaskar Madhya Madras Madrid Madurai Magadan Magdeburg Maghreb Magnitogorsk Maharashtra Mähren Maiduguri Mailand
Main Maine Maintal Mainz Majdanek Majuro Makalle Makassar Makedonien Malabo Malaga Málaga Malakka Malatya Malawi Malawisee Malaysia Malé
Malediven Mali Malibu Malindi Mallorca Malmedy Malmö Malpensa Malta Manado Managua Manama Manaus Manbidsch Manchester Mandalay Mandschurei
Mangalore Manhattan Manila Manipur Manisa Manitoba Mannheim Mansfeld Mantua Maputo Maracaibo Marañón Marbella Marburg Mardin Margate
Mariahilf Marianen Marib Maribor Marienbad Marikana Mariupol Markkleeberg Marktoberdorf Marktredwitz Marl Marmaris Marokko Maroua
Marrakech Marrakesch Marsala Marseille Marshallinseln Martigny Martinique Maryland Marzahn Marzahn-Hellersdorf Masada Masar
Masar-i-Scharif Maschhad Maseru Maskat Masowien Massachusetts Massawa Masuren Matadi Matanzas Matera Matsuyama Matterhorn Mauna
Mauretanien Mauritius Mauthausen Mayen Mayotte Mazar Mazedonien Mbabane Mbuji-Mayi Mechelen Mechernich Mecklenburg Mecklenburg-Vorpommern
Medan Medellin Medellín Medina Meerane Meerbusch Meghalaya Meinerzhagen Meiningen Meißen Mekelle Mekka Meknès Mekong Mekongdelta
Melanesien Melbourne Melilla Melitopol Memmingen Memphis Menden Mendoza Menlo Menorca Menton Meppen Mérida Merseburg Merseyside Mersin
Merzig Meschede Meschhed Mesoamerika Mesopotamien Messina Mettmann Metz Metzingen Meuse Mexico Mexiko Mexiko-Stadt Meyrin Miami
Michelstadt Michigan Michigansee Michoacán Middlesbrough Midlands Midway Miesbach Mikkeli Mikronesien Milwaukee Minamata Minas Mindanao
Mindelheim Minden Mindoro Minneapolis Minnesota Minsk Miskolc Misrata Mississauga Mississippi Missouri Mistelbach Mitrovica Mittelamerika
Mittelasien Mitteldeutschland Mitteleuropa Mittelfranken Mittelmeer Mittweida Miyagi Mizoram Moabit Modena Mödling Moers Mogadischu
Mogiljow Mohács Mohawk Moldawien Moldova Molenbeek Molise Mölln Molukken Mombasa Monaco Monastir Mönchengladbach Mönchsberg Moncton
Mongolei Monrovia Montabaur Montafon Montana Montauban Montblanc Montélimar Montenegro Monterey Monterrey Montevideo Montmartre
Montparnasse Montpellier Montreal Montréal Montreux Montserrat Monza Moosburg Mopti Morava Mordwinien Morelia Morelos Morges Moritz Moroni
Morsleben Moruroa Mosambik Mosbach Mosel Moskau Mössingen Mossul Mostar Mostviertel Mosul Mosulsee Müggelsee Mugla Mühlacker Mühldorf
Mühlhausen Mühlheim Mühlviertel Mukden Mülhausen Mülheim Mulhouse Müllheim Multan Mumbai München Münster Murcia Müritz Murmansk Mururoa
Muscat Muttenz Mwanza Myanmar Mykolajiw Mykonos Mysore Mysuru Naab Nablus Nadschaf Nadu Nagaland Nagano Nagasaki Nagold Nagorno-Karabach
Nagorny Nagoya Nagpur Nahal Nahariya Nahost Naila Nairobi Najaf Nakuru Naltschik Namib Namibia Nampo Namur Nanchang Nanga Nangarhar
Nanjing Nanking Nanning Nantes Nantucket Nara Narew Narvik Narwa Nashville Nasik Nasirija Nassau Natans Natanz Nauen Naumburg Nauru
Navarra Naxos Nayarit Naypyidaw Nazareth Ndola Neapel Nebraska Neckar Neckarsulm Neckarwestheim Nefud Negev Neisse Neiße Neman Nepal
Neresheim Neretva Ness Netanja Netanya Nettetal Neu-Delhi Neu-Isenburg Neu-Ulm Neubrandenburg Neubraunschweig Neuburg Neuchâtel Neuenburg
Neuengamme Neuengland Neufundland Neuguinea Neuhausen Neukaledonien Neukirchen Neukölln Neumarkt Neumünster Neunkirchen Neuquén Neuruppin
Neusäß Neuschottland Neuseeland Neusiedlersee Neuss Neustrelitz Neutra Neuwied Nevada Nevers Newark Newcastle Niamey Nicaragua Nidwalden
Niederbayern Niederlande Niederlausitz Niederösterreich Niederrhein Niedersachsen Niederschlesien Nienburg Niers Niger Nigeria Niigata
Nijmegen Nikopol Nikosia Niksic Nil Nîmes Nimwegen Ningbo Ningxia Ninive Niort Nis Nisch Nischni Nischnij Niterói Nitra Nizza Nordafrika
Nordamerika Nordatlantik Norddeutschland Nordenham Norderney Norderstedt Nordeuropa Nordhausen Nordhessen Nordhorn Nordirland Nordkap
Nordkaukasus Nordkorea Nordossetien Nordpazifik Nordpolarmeer Nordrhein-Westfalen Nordschleswig Nordsee Nordterritorium Nordvietnam
Nordwestdeutschland Nordzypern Norfolk Norilsk Normandie Norrköping Northampton Northeim Northumberland Norwegen Norwich Notting
Nottingham Nottinghamshire Nottuln Nouakchott Nouméa Novara Nowgorod Nowokusnezk Noworossijsk Nowosibirsk Nowotscherkassk Nubien Nuevo
Nunavut Nürburgring Nürnberg Nürtingen Nuuk Nymphenburg Nyon Oakland Oaxaca Oberammergau Oberbayern Oberfranken Oberhausen Oberhof
Oberitalien Oberlausitz Oberösterreich Oberpfalz Obersalzberg Oberschlesien Oberstdorf Obertshausen Oberursel Obwalden Ödenburg Odense
Odenwald Oder Odesa Odessa Odisha Oelde Oer-Erkenschwick Oeynhausen Offenbach Offenburg Ohio Ohrid Öhringen Okavango Okawango Okayama Oker
Okinawa Oklahoma Öland Oldenburg Oldham Olmütz Olomouc Olpe Olsztyn Olten Omaha Oman Omdurman Omsk Ondo Onegasee Onitsha Ontario
Ontariosee Opole Oporto Oppeln Oradea Oradour Oran Oranienburg Örebro Oregon Orenburg Orense Orinoco Orinoko Orissa Orjol Orkney Orlando
Orléans Orly Orne Ortler Oruro Orvieto Osaka Oschatz Oschersleben Oshakati Osijek Oslo Osnabrück Osorno Ossetien Ost-Berlin Ost-Jerusalem
Ostafrika Ostanatolien Ostantarktis Ostasien Ostberlin Ostdeutschland Ostende Osterholz-Scharmbeck Osterinsel Osterode Österreich
Östersund Osteuropa Ostfildern Ostflandern Ostfriesland Ostia Ostjerusalem Ostpreußen Ostrau Ostrava Ostsee Osttimor Osttirol Ostukraine
Ostwestfalen Otago Ottakring Ottawa Ottensen Ottobrunn Ötztal Ouagadougou Ouarzazate Oulu Oviedo Oxford Oxfordshire Ozeanien Paderborn
Padua Pago Paisley Pakhtunkhwa Pakistan Paktia Paktika Palästina Palatin Palembang Palencia Palermo Palma Palmyra Palo Pamir Pamplona
Pamukkale Panama Pandschir Panjshir Pankow Panmunjom Papeete Papenburg Paphlagonien Paphos Papua Papua-Neuguinea Paraguay Paraíba
Paramaribo Paraná Parbat Parchim Pardubice Paris Parma Pärnu Partenkirchen Pasadena Pasewalk Pasing Passau Patagonien Patmos Patna Patras
Pattaya Pauli Paulo Pavia Pazifik Pearl Pearl-Harbor Pec Pécs Peene Peenemünde Pegnitz Pegu Peine Peking Peloponnes Pemba Penang Pendschab
Penh Pennsylvania Pensa Pensacola Penza Penzance Penzing Peoria Périgueux Perleberg Pernambuco Perpignan Persepolis Persien Perth Peru
Perugia Pescara Peschawar Peshawar Petah Peterborough Peterhof Petersberg Petersburg Petropawlowsk Petrosawodsk Petschora Pfalz Pforzheim
Pfullendorf Pfungstadt Philadelphia Philippinen Philippsburg Phnom Phoenix Phönizien Phuket Piacenza Picardie Piccadilly Picchu Piemont
Pietermaritzburg Pillnitz Pilsen Pindos Pinneberg Pinsk Pinzgau Piräus Pirmasens Pirna Pisa Pitcairn Pitesti Pittsburgh Pitztal Piura
Pjatigorsk Pjöngjang Plagwitz Planica Plattensee Plauen Pleiße Plessezk Plettenberg Pleven Plewen Plock Ploiesti Plön Plowdiw Plymouth
Plzen Pocatello Podgorica Podlachien Podolien Poitiers Poitou Pokhara Pokrowsk Polen Polesien Polokwane Polozk Poltawa Pölten Polynesien
Pomerellen Pommern Pompeji Pondicherry Pongau Pontevedra Popocatépetl Poprad Pori Portland Porto Porto-Novo Portsmouth Portugal Posen
Potenza Potomac Potosí Potsdam Poughkeepsie Poznan Prabang Pradesh Prag Praia Pratteln Preetz Prenzlauer Presevo Presov Pressburg Preßburg
Pretoria Preußen Prijedor Princeton Pripjat Pristina Prizren Provence Providence Prüm Pruth Pskow Puchheim Puebla Puerto Pula Pulheim
Pully Pune Punjab Punta Pusan Pustertal Pyeongchang Pyrenäen Qamischli Qamischlo Qingdao Qinghai Qom Quang Quantico Quanzhou Quebec
Quedlinburg Queensland Quemoy Querétaro Querfurt Quetta Quezon Quickborn Quimper Quintana Quito Qumran Rabat Rabaul Racak Radebeul
Radevormwald Radolfzell Radom Rafah Raipur Rajasthan Rakhine Rakka Raleigh Ramadi Ramallah Rambouillet Ramla Rammstein Ramsgate Ramstein
Ranchi Rangun Rankweil Rapallo Rapperswil Rapperswil-Jona Raqqa Rastatt Rastede Rathenow Ratibor Ratingen Ratzeburg Ravenna Ravensbrück
Ravensburg Rawalpindi Recife Recklinghausen Redmond Rednitz Reeperbahn Regensburg Reggio Regnitz Rehovot Reichenbach Reichenberg
Reichenhall Reims Reinbek Reinickendorf Remagen Remscheid Remseck Rendsburg Renens Rennes Rethymno Réunion Reutlingen Reutte Reval
Reykjavik Rheda-Wiedenbrück Rhein Rheinbach Rheinberg Rheinfelden Rheingau Rheinhessen Rheinland Rheinland-Pfalz Rheydt Rhodopen Rhodos
Rhön Rhône Rhonetal Riad Ribe Ribnitz Richmond Riehen Riesa Rietberg Riga Rigi Rijeka Rila Rimini Rinteln Rio Rio-Grande Riwne Rjasan
Rochdale Rochelle Rochester Rödermark Rodgau Roermond Roissy Rom Rondônia Ronnenberg Roraima Rosenheim Roskilde Roßlau Rostock
Rostock-Lichtenhagen Rostow Roswell Rotenburg Rothenburg Rotherham Rotorua Rottenburg Rotterdam Rottweil Roubaix Rouen Rovaniemi Rovigo
Ruanda Rüdesheim Rudolstadt Rudow Rügen Ruhpolding Ruhr Ruhrgebiet Rumänien Ruse Rüsselsheim Russland Rußland Rustenburg Ruthenien
Ruwenzori Ruwer Rybnik Rzeszów Saada Saale Saalfeld Saalfelden Saar Saarbrücken Saarland Saarlouis Sabah Sabha Sachalin Sachsen
Sachsen-Anhalt Sachsenhausen Sacramento Sad Sadah Sadr-City Safed Sahara Sahel Sahelzone Saigon Saint-Denis Saint-Étienne Saint-Germain
Saint-Louis Saint-Malo Saint-Nazaire Saint-Tropez Saitama Salala Salamanca Salamis Salerno Salford Salomonen Saloniki Salta Salvador
Salzach Salzburg Salzgitter Salzkammergut Salzwedel Samara Samaria Samarkand Samarra Sambesi Sambia Sambre Samland Samoa Samos Samsun San
San-Marino San-Salvador Sanaa Sandzak Sangerhausen Sankt Sankt-Helena Sanliurfa Sansibar Santander Santarém Santiago Säntis Santorin São
Saône Saporischja Saporischschja Saporoschje Sapporo Saragossa Sarajevo Saransk Sarasota Saratow Sarawak Sardinien Sargans Saskatchewan
Saskatoon Sassari Sassnitz Saudi-Arabien Sauerland Savannah Savannakhet Savona Savoyen Scarborough Schaffhausen Schanghai Schardscha
Schaumburg Schelde Schengen Scheveningen Schiphol Schiras Schiraz Schitomir Schkeuditz Schladming Schleiz Schlema Schlesien Schleswig
Schleswig-Holstein Schlettstadt Schmalkalden Schmallenberg Schneeberg Schönebeck Schöneberg Schönefeld Schongau Schorndorf Schottland
Schramberg Schrobenhausen Schukowski Schwabach Schwaben Schwabing Schwalbach Schwalm Schwalmstadt Schwandorf Schwanebeck Schwarzenberg
Schwarzwald Schwaz Schwechat Schweden Schwedt Schweinfurt Schweiz Schwelm Schwentine Schwerin Schwetzingen Schwielowsee Schwyz Schytomyr
Scottsdale Sderot Seattle Seefeld Seeland Seelow Seesen Seevetal Segovia Sehnde Seine Selenograd Sélestat Seligenstadt Sellafield Selma
Semarang Semmering Sendai Sendling Senegal Senftenberg Seoul Serbien Serengeti Sergijew Sestriere Sétif Setúbal Seveso Sevilla Sewastopol
Sewerodonezk Seychellen Sfax Shaanxi Shan Shandong Shanghai Shannon Shantou Shanxi Sharm Sharpeville Sheffield Shenyang Shenzhen
Sherbrooke Shetland Shijiazhuang Shikoku Shizuoka Shkodra Shrewsbury Siauliai Sibenik Sibirien Sibiu Sichuan Sidon Siebenbürgen Siegburg
Siegen Siegerland Siena Sierra-Leone Sigmaringen Sihl Sikkim Silicon Silkeborg Silverstone Simbabwe Simbach Simferopol Simmering Sinai
Sinaihalbinsel Sinaloa Sindelfingen Sindh Sindschar Singapur Sinsheim Sintra Sinzig Sion Sirnak Sirte Sisak Sizilien Sjewjerodonezk
Skagerrak Skandinavien Skopje Slavonski Slawjansk Slawonien Sligo Sliwen Slough Slowakei Slowenien Slowjansk Slubice Smaland Småland
Smolensk Smyrna Snihuriwka Sobibor Soest Sofia Soho Sölden Solferino Solingen Solna Solothurn Soltau Somalia Somme Sömmerda Sonderburg
Sondershausen Sonneberg Sonora Sonthofen Sopron Sotschi Sousse Southampton Southwark Soweto Sowjetunion Spandau Spanien Sparta Spessart
Speyer Spezia Spittal Spitzbergen Split Spokane Spoleto Spree Spreewald Springfield Sprockhövel Squaw Srebrenica Srinagar Stadthagen
Stadtlohn Staffordshire Stalingrad Stanford Stanleyville Starnberg Stassfurt Staßfurt Stavanger Stawropol Steglitz Steglitz-Zehlendorf
Steiermark Steinfurt Steinhagen Stendal Stepanakert Stettin Steyr Stirling Stockholm Stockton Stoke Stolberg Stolp Stralsund Strasbourg
Straßburg Stratford Straubing Strausberg Stromboli Stubaital Stuhr Stuttgart Subotica Suchumi Sucre Südafrika Südamerika Sudan Südatlantik
Südaustralien Südbaden Sudbury Süddeutschland Sudeten Sudetenland Südeuropa Südhessen Südkorea Südossetien Südostasien Südpazifik
Südseeinseln Südsudan Südtirol Südvietnam Sueida Suez Suezkanal Suhl Sukhothai Sulawesi Suleimanija Sulzbach Sumatra Sumy Sunderland
Sundgau Sundsvall Surabaya Sûre Surgut Surinam Suriname Surrey Susdal Sussex Suva Suwon Suzhou Suzuka Swakopmund Swansea Swasiland
Swerdlowsk Swindon Swine Swinemünde Swinoujscie Switlodarsk Sydney Sylhet Sylt Syracus Syracuse Syrakus Syrdarja Syrien Szczecin Szeged
Székesfehérvár Szombathely Tabasco Tabris Täbris Tabriz Tabuk Tacoma Tadschikistan Taganrog Tagus Tahiti Taichung Taif Tainan Taipeh
Taipei Taiwan Taiyuan Taiz Tajo Takhar Taklamakan Tallahassee Tallinn Tamaulipas Tambow Tampa Tampere Tampico Tanganjika Tanganjikasee
Tanger Tangshan Tannenberg Tansania Taormina Tarawa Tarbes Tarent Tarifa Tarnow Tarragona Tartu Tartus Tarvis Taschkent Tasmanien
Tatabánya Tatarstan Tatra Tauern Taunus Taupo Taurus Taxco Taxila Tegel Tegernsee Tegucigalpa Teheran Tejo Tel Telfs Teltow Temelín
Temeswar Tempelhof Templin Temuco Teneriffa Tennessee Tenochtitlán Teotihuacán Tepito Teplitz Terek Teresina Terni Ternopil Teruel Tessin
Tetovo Tettnang Texas Thailand Thalwil Themse Theresienstadt Thermopylen Thessaloniki Thimphu Thiruvananthapuram Thorn Thrakien Thurgau
Thüringen Thüringer-Wald Tian Tiananmen Tianjin Tiber Tiberias Tibet Ticino Tienschan Tiflis Tigray Tigris Tihange Tijuana Tikrit Tilburg
Timbuktu Timisoara Timor Tindouf Tipperary Tirana Tirol Titicaca Titicacasee Titisee Tivoli Tjumen Tlatelolco Tlaxcala Tobago Tobruk
Tocantins Togliatti Togo Tohoku Tokelau Tokio Tokmak Tokushima Tombouctou Tomsk Tondern Topeka Torgau Toronto Torquay Torreón Tórshavn
Tortola Tortuga Torun Toskana Touba Toulon Toulouse Townsville Trabzon Trafalgar Traiskirchen Trakai Transkaukasien Transnistrien
Transsilvanien Transvaal Trapani Trapezunt Traunsee Traunstein Trave Treblinka Trelleborg Trentino Trenton Treptow Trevi Treviso Trianon
Trient Trier Triest Trinidad Tripoli Tripolis Tripura Trnava Trogir Troisdorf Troja Tromsö Tromsø Trondheim Troyes Trujillo Tschad
Tschadsee Tscheboksary Tschechien Tschechoslowakei Tscheljabinsk Tscherepowez Tscherkassy Tschernihiw Tscherniwzi Tschernobyl Tschernowitz
Tschetschenien Tschita Tschu Tschukotka Tschuwaschien Tskhinwali Tübingen Tucson Tucumán Tugela Tula Tulkarem Tulkarm Tulsa Tulum Tumaco
Tunceli Tunesien Tunis Turin Türkei Turkestan Turkmenistan Turku Tuscaloosa Tuttlingen Tuvalu Tuwa Tuzla Twer Tyne Tyros Tyrus Ubangi
Überlingen Ucayali Uckermark Uddevalla Udine UdSSR Uele Uelzen Uerdingen Uetersen Ufa Uganda UK Ukraine Ulan Uljanowsk Ulm Ulsan Uluru
Uman Umbrien Umeå Umtata Ungarn Unna Unstrut Unterfranken Unterhaching Untertürkheim Unterwalden Uppsala Ural Urbino Urfa Uruguay Uruk
Urumqi Urumtschi Uruzgan USA Usbekistan Uschhorod Usedom Ushuaia Usingen Üsküdar Ussuri Uster Utah Utøya Utrecht Uttar Uttarakhand Uvalde
Vaasa Vadodara Vaduz Vaihingen Vail Valdivia Valence Valencia Valenciennes Valladolid Valletta Valparaiso Valparaíso Vancouver Vannes
Vantaa Vanuatu Varadero Varanasi Varel Varese Varna Vashem Västerås Västergötland Vatikan Växjö Vechta Vejle Velbert Velenje Vendée
Venedig Venetien Venezuela Venlo Ventspils Veracruz Verden Verdun Vermont Verona Versailles Versmold Verviers Vesuv Veszprém Vevey Vianden
Viareggio Viborg Vicenza Vichy Victoriasee Vientiane Viernheim Viersen Vierwaldstättersee Vietnam Vigo Viktoriasee Villach Villingen
Villingen-Schwenningen Vilnius Vilsbiburg Vilshofen Viña Vinschgau Virginia Visakhapatnam Visayas Visegrad Vistula Viterbo Vitoria Vitória
Vlissingen Vlora Vlotho Vltava Vöcklabruck Voerde Vogelsberg Vogesen Vogtland Vojvodina Volgograd Völklingen Volos Volterra Vorarlberg
Vorderasien Vorpommern Vukovar Waadt Wachau Wackersdorf Waco Wädenswil Währing Waiblingen Waitangi Wakefield Walachei Walbrzych Waldbröl
Waldeck Waldenburg Waldkirch Waldkraiburg Waldshut Waldviertel Wales Walldorf Wallis Wallonien Walsrode Waltrop Walvis Wandlitz Wandsbek
Wangerooge Wannsee Warendorf Warna Warnemünde Warnow Warschau Warstein Warta Warwickshire Washington Wasiristan Waterford Watford Wattens
Wattenscheid Watzmann Waza Waziristan Weddellmeer Wedding Wegberg Weichsel Weilheim Weimar Weinfelden Weinheim Weinviertel Weißenburg
Weißenfels Weißensee Weißrussland Weißwasser Weiterstadt Wellington Wels Wembley Wendlingen Wenzhou Werdau Werl Wermelskirchen Werne
Wernigerode Werra Wertheim Wesel Weser Weserbergland Wesseling West-Berlin Westafrika Westantarktis Westasien Westaustralien Westbank
Westbengalen Westberlin Westdeutschland Westerwald Westeuropa Westfalen Westflandern Westindien Westjordanland Westminster Westpreußen
Westsahara Wetterstein Wettingen Wetzikon Wetzlar Weyhe Whistler Wiehl Wien Wienerwald Wiesbaden Wiesloch Wietze Wigan Wight Wildau
Wildeshausen Wilhelmshaven Willemstad Willich Wilmersdorf Wilmington Wilna Wiltshire Wimbledon Winchester Windhoek Windhuk Windsor
Winnenden Winnipeg Winnyzja Winsen Winterberg Winterhude Winterthur Wipperfürth Wisconsin Wismar Witebsk Witten Wittenberg Wittenberge
Wittlich Wittmund Wittstock Witwatersrand Witzenhausen Wladikawkas Wladiwostok Wolfenbüttel Wolfgangsee Wolfsburg Wolga Wolgograd
Wolhynien Wollongong Wologda Wolverhampton Wonsan Woodstock Worcester Wörgl Workuta Worms Woronesch Wörth Wörthersee Wratza Wroclaw Wuhan
Wuhledar Wülfrath Wümme Wunsiedel Wunstorf Wupper Wuppertal Würm Würselen Württemberg Würzburg Wurzen Wuxi Wyborg Wyoming Xanten Xiamen
Xian Xingu Xining Xinjiang Yad Yale Yamoussoukro Yanan Yanbu Yangon Yangtse Yantai Yaoundé Yazd Ybbs Yellowknife Yellowstone Yeongbyeon
Yinchuan Yogyakarta Yokohama Yokosuka Yongbyon Yonkers York Yorkshire Yosemite Ypern Yser Ystad Yucatán Yukatan Yukon Yunnan Yverdon
Zaatari Zabrze Zacatecas Zadar Zagora Zagreb Zagros Zahedan Zaire Zakopane Zamboanga Zamora Zandvoort Zanzibar Zaragoza Zaria Zarskoje
Zaventem Zeebrugge Zeeland Zehlendorf Zeitz Zenica Zenne Zentralafrika Zentralamerika Zentralasien Zepa Zerbst Zermatt Zeulenroda
Zgorzelec Zhejiang Zhengzhou Zhuhai Zielona Ziguinchor Zilina Zillertal Zingst Zirndorf Zittau Zlin Znaim Znojmo Zofingen Zollikon Zomba
Zonguldak Zrenjanin Zschopau Zuffenhausen Zugspitze Zülpich Zululand Zürich Zürichsee Zweibrücken Zwettl Zwickau Zwingenberg Zwolle Zypern
`
  .trim()
  .split(/\s+/);
