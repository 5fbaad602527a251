/** Given names of all peoples that are in the news, in the spelling of German texts. */
export const GIVEN_NAMES: readonly string[] = `
Aadhya Aage Aaliyah Aarav Aaron Aart Abba Abbas Abby Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmalek Abdou Abdul
Abdulaziz Abdulhamid Abdulkadir Abdulla Abdullah Abdulmalik Abdulrahman Abdurrahman Abdurraschid Abebe Abel Abhijit Abhinav Abhishek
Abhisit Abid Abigail Abílio Abiodun Abir Abiy Abraham Abu Achill Achille Achilleas Achilles Achim Achmat Ada Adair Adalbert Adalbrecht
Adam Adama Adán Addison Adebayo Adelbert Adele Adelgunde Adelheid Adelina Adem Adil Adina Aditi Aditya Adnan Adolf Adolfine Adolfo Adriaan
Adriaen Adrian Adriana Adrien Adrienne Aécio Afaf Afanassi Afif Afonso Afroditi Agafja Agamemnon Agathe Agathon Agim Aglaja Agnes Agnès
Ágnes Agneta Agnete Agnetha Agnieszka Agostinho Ágoston Agustín Agustina Aharon Ahlam Ahmad Ahmadou Ahmadschah Ahmed Ahmet Aibek Aidan
Aidar Aiden Aiko Aileen Aimé Aimée Aino Ainur Aisha Aitana Aitor Aivars Ajax Ajay Ajda Ajit Akane Akash Akbar Åke Akemi Akhilesh Aki Akif
Akihiko Akihito Akiko Akim Akinwumi Akio Akira Akiva Ákos Akram Aksel Akshay Akufo Alaa Aladár Alaeddin Alain Alan Alana Alarich Alassane
Alastair Alba Alban Albane Albert Alberta Albertina Albertine Alberto Albin Albina Albrecht Alcides Alden Aldo Aldous Alec Aleida Aleixo
Alejandra Alejandro Alejo Alekos Aleksandar Aleksander Aleksandr Aleksandra Aleksej Aleksi Alen Alena Alessa Alessandra Alessandro Alessia
Alessio Alev Alex Alexa Alexander Alexandr Alexandra Alexandre Alexandria Alexandrine Alexandros Alexandru Alexei Alexej Alexis Alf Alfie
Alfio Alfons Alfonso Alfred Alfredo Alger Algernon Algirdas Alheidis Ali Ali-Akbar Alia Alice Alicia Alicja Alida Alija Alin Alina Alireza
Alisa Alison Alistair Alix Aliya Aljona Aljoscha Alla Allan Allen Allison Alma Almas Almazbek Almir Almudena Almut Almuth Alois Aloisia
Aloísio Alonso Aloys Alper Alperen Alphonse Alrich Alrun Alva Alvar Álvares Alvaro Álvaro Alvin Alwin Alwine Alyssa Amadeo Amadou Amal
Amalia Amalie Amanda Amandine Amandus Amane Amani Amar Amara Amartya Amaury Amaya Amber Ambroise Ambros Ambrosius Amedeo Amela Amelie
Amélie Amer Américo Amerigo Amilcar Amin Amina Aminata Amintore Aminu Amir Amira Amirhossein Amit Amitabh Ammar Amnon Amos Amparo Amr Amra
Amrita Amy Ana Ana-María Anahita Anaïs Anand Ananda Ananya Anar Anas Anastasia Anastasios Anastasius Anat Anatol Anatole Anatoli Anatolij
Anca Ander Anders Andi Andja Andjela Andras András André Andrea Andreas Andree Andreea Andrei Andreia Andrej Andres Andrés Andrew Andri
Andrij Andrija Andris Andrius Andrus Andrzej Andy Ane Aneta Anette Anfissa Ángel Angela Ángela Ángeles Angelica Angelika Angelina Angelo
Angelos Angelus Angie Angus Anh Aníbal Anica Aniela Anikó Anil Anina Anish Anissa Anita Anja Anjali Anjuta Anke Ankit Ann Ann-Kathrin
Ann-Katrin Ann-Marie Anna Anna-Lena Anna-Maria Annabel Annabell Annabelle Annabeth Annalena Annaliese Annalisa Annamaria Anne Anne-Marie
Anne-Sophie Annedore Annegret Annegrit Anneke Annelene Anneli Annelie Annelies Anneliese Annelore Annemarie Annemie Annemiek Annemieke
Annerl Annerose Anneta Annette Anni Annie Annika Anno Anny Anouk Anselm Anselme Ansgar Ansor Ansu Antal Ante Antero Anthea Anthony
Antigone Antje Antke Antoine Antoinette Anton Antonella Antonello Antoni Antonia Antonie Antonin Antonín Antonina Antonio António Antonis
Antonius Antony Antti Antun Anupam Anurag Anuschka Anushka Anutin Anwar Aparna Aphrodite Apolline Apollon Apollonia Apostolos Arabella
Araceli Aram Aranka Arantxa Aránzazu Arash Aravind Arben Archana Archibald Archie Arda Ardaschir Ardita Ares Aretha Arezu Argyris Ari
Ariadne Arian Ariana Ariane Arieh Ariel Arif Arik Arina Aris Aris-Jan Aristide Aristides Aristoteles Arja Arjen Arjun Arkadi Arkadij
Arkadiusz Arlene Arlette Arlindo Arlo Arman Armand Armando Armelle Armgard Armin Armindo Arnaldo Arnaud Arnd Arndt Arne Arnfried Arnhild
Arnim Arno Arnold Arnoldas Arnulf Aron Arpad Árpád Arrigo Arsalan Arsène Arsenij Artem Artemis Arthur Artis Artjom Arto Arton Artur Arturo
Artus Arun Aruna Arunas Arundhati Arved Arvid Arvind Arvo Arvydas Arwa Arwed Arzu Åsa Asaf Asami Asbjörn Asbjørn Aschkan Aschraf Åse Asger
Asghar Asha Ashfaq Ashish Ashkan Ashley Ashok Ashot Ashraf Ashton Ashwin Asif Asim Askar Aslak Aslan Asli Asma Asmaa Asmund Assia Asta
Asterix Astrid Asuka Atal Atanas Atatürk Atef Atefeh Athanasios Athena Athene Athina Atiku Atsuko Atsushi Attila Attilio Aubrey Aud Aude
Audrey Augusta Auguste Augustin Augustina Augustinus Augusto Augustus Aune Aung Aurel Aurelia Aurelie Aurélie Aurélien Aurelio Aurelius
Aurica Aurora Aurore Ausiàs Austin Ava Avery Avi Aviad Avigdor Avinash Avishai Avital Aviv Avner Avraham Avram Avtandil Awa Awdotja Axel
Axelina Axelle Aya Ayaka Ayako Ayala Ayat Ayaz Ayça Aydan Ayelet Aygül Ayhan Ayi Aykut Aylin Ayman Aymen Aynur Ayoub Ayrton Ayse Aysel
Ayumi Ayush Azadeh Azar Azis Aziz Aziza Azzam Azzurra Babacar Babak Babita Badr Baha Bahaa Bahar Bahareh Bahman Bahram Bakary Baker Bakir
Bakr Bakyt Bakytschan Balaji Balazs Balázs Balder Balduin Baldur Balint Bálint Baltasar Baltazar Balthasar Bambang Bamir Bandar Baptiste
Barack Barbara Bárbara Barbarossa Barbel Bärbel Baris Barna Barnabas Barney Barron Barry Barthélemy Barthold Bartholomäus Bartlomiej
Bartolomäus Bartolomé Bartolomeo Bartosz Baruch Basem Bashar Basil Basilius Basim Baskim Basma Bassam Bassel Bastiaan Bastian Bastien
Batuhan Batya Baudouin Bayram Beata Beate Beatrice Beatrix Beatriz Beatus Becky Bedia Bedri Begoña Begüm Behnam Behnaz Behrang Behrouz
Behrus Bekim Bekir Bela Béla Belén Belgin Belinda Bella Belmiro Ben Benazir Bence Benedict Benedicta Benedikt Benedikta Benediktus Bengt
Benicio Benigno Benita Benito Benjamin Benjamín Benji Benno Benny Beno Benoit Benoît Bente Benthe Beppe Beppo Beren Berengar Bérengère
Bérénice Berenike Berit Berk Berkay Berkin Berna Bernadette Bernard Bernardine Bernardino Bernardo Bernd Berndt Bernfried Bernhard
Bernhardine Bernhild Bernice Bernie Bernward Bert Berta Berthold Bertholt Bertil Bertold Bertolt Bertram Bertrand Besart Besnik Bess
Bessie Beth Bethany Betsy Bettina Bettino Betty Beverly Beyza Bezalel Bhagwan Bharat Bhumibol Biagio Bianca Bibiana Bich Bidsina Bijan
Bilal Bilawal Bilbo Bilel Bilgin Biljana Bill Billie Billy Bimal Bine Bingu Binh Binjamin Birger Birgit Birgitta Birgitte Birk Birol Birte
Birthe Birute Bisera Bita Bjarne Bjarni Bjarte Björg Björk Björn Bjørn Blair Blaise Blake Blanca Blanche Blanka Blasius Blaz Blazena
Blerim Blerta Bo Bob Boban Bobby Boccaccio Bodil Bodo Bogdan Bogdana Bogislaw Boglárka Bogumil Boguslaw Bohdan Bohumil Bohuslav Bojan
Bojana Bojko Bola Boldizsár Boleslaw Bolko Bongbong Bonifatius Bonifaz Bonnie Bora Borchert Boris Borisav Borislav Borja Borjana Börje
Borut Borys Bosko Bosse Botond Boualem Boubacar Boubakar Boutros Boyd Boyko Bozena Bozidar Brad Bradley Brady Brahim Bram Brandon Branimir
Branislav Branka Branko Brenda Brendan Brent Bret Brian Brice Bridget Brigham Brigitta Brigitte Brita Britney Britt Britta Brittany Brock
Bronislaw Bronislawa Brooke Bruce Bruna Brunhild Brünhild Brunhilde Bruno Bryan Bryce Brynhild Budi Buket Bukola Bülent Burak Burckhard
Burcu Burghard Burghart Burghild Burgi Burhan Burhanuddin Burkart Burkhard Burkhardt Burkhart Burt Büsra Byron Cäcilia Cäcilie Caetano
Çagla Caitlin Cajus Caleb Caligula Calin Calixto Calla Calogero Calvin Camelia Cameron Camila Camilla Camille Camillo Camilo Can Canan
Candela Candice Cândido Cansu Capucine Caren Carey Carice Caridad Carin Carina Carl Carl-Friedrich Carl-Heinz Carla Carles Carlo Carlos
Carlota Carlotta Carme Carmela Carmelo Carmen Carmi Carmine Carol Carola Carole Carolin Carolina Caroline Carolus Carrie Carroll Carsten
Carter Cary Cäsar Casey Casimir Caspar Cassandra Cassidy Cassie Catalin Catalina Catarina Cate Caterina Catharina Catherine Cathrin
Cathrine Cathy Catrin Cayetana Cayetano Cecil Cécile Cecilia Cedric Cédric Celal Celia Celina Celine Céline Celso Cem Cemal Cemil Cemile
Cengiz Cenk Ceren Cesar César Cesare Cestmír Çetin Cevdet Ceyda Ceylan Cezary Chad Chadidscha Chaim Chaja Chaled Chalid Chalifa Chalil
Chan-wook Chana Chandra Chandrika Chantal Chao Charalambos Charlene Charlène Charles Charlie Charlize Charlotta Charlotte Chava Chee-hwa
Chema Cheng Cherif Cheryl Chester Chiara Chidi Chie Chieko Chihiro Chika Chike Chimamanda Chinedu Ching-te Chinua Chioma Chiyo Chlodwig
Chloe Chloë Chris Chrisoula Chrissie Christa Christel Christelle Christer Christfried Christhard Christiaan Christian Christiane Christina
Christine Christl Christo Christof Christoffer Christoforus Christoph Christophe Christopher Christophorus Christos Christy Chrysanthi
Chrystyna Chuan Chuck Chun Chung Chung-hee Cicero Cigdem Çigdem Cihan Cindy Ciriaco Ciro Cissé Claas Clancy Clara Cläre Clarence Claretta
Clarissa Clark Claude Claudia Claudine Claudio Claudius Claus Clayton Clémence Clemens Clément Clemente Clementine Clémentine Clifford
Clint Clinton Clive Clothilde Clotilde Clyde Cody Coen Coletta Colin Colleen Concepción Conchita Connie Connor Conor Conrad Constance
Constanta Constantin Constantinos Constanze Consuelo Cora Coralie Corazon Cordelia Cordula Corentin Corina Corinna Corinne Cornelia
Cornelis Corneliu Cornelius Corrado Cory Cosima Cosimo Coskun Cosmas Cosmin Costantino Costanza Costas Costel Courtney Craig Cristian
Cristiana Cristiano Cristina Cristóbal Csaba Csilla Cuauhtémoc Cuong Curd Curdin Curt Curtis Cvetko Cynthia Cyprien Cyriakus Cyril Cyrill
Cyrille Cyrus Czeslaw Daan Dädalus Dae Dae-jung Dag Dagfinn Dagmar Dagny Dagobert Daichi Daiki Dainis Daisuke Daisy Dalal Dalia Dalibor
Damian Damien Damon Dan Dana Danai Dani Daniel Dániel Daniela Danièle Danielle Daniil Danijel Danijela Danila Danit Dankmar Dankwart Danny
Dante Danuse Danuta Danylo Daphne Daphné Dara Darby Darcy Daria Dario Darío Dariush Dariusz Darja Darko Darlene Darrell Darren Darryl
Daryl Daryusch Dascha Dato Dave David Davíð Dávid Davide Davit Davor Dean Deanna Debbie Debora Deborah Debra Deepa Deepak Deepika
Degenhard Deirdre Dejan Delara Delbert Delf Delfina Delia Della Delores Delyan Demetrio Demi Deming Demjan Denis Denisa Denise Denitsa
Deniz Dennis Denzel Derek Derrick Desiderio Désiré Desiree Désirée Desislava Desmond Detlef Detlev Dettlef Dev Devendra Devi Dewey Dewi
Dexter Dezso Dezsö Dhruv Diana Diane Dianne Didier Diego Dietbert Dieter Diethard Diethelm Diether Diethild Dietlind Dietlinde Dietmar
Dietrich Dieudonné Dilan Dilek Diletta Dilip Dilma Dima Dimitar Dimitra Dimitri Dimitrij Dimitrije Dimitrina Dimitrinka Dimitrios Dimitris
Dina Dinah Dinesh Dinmuchamed Dino Dionysios Dionysius Dionysos Diouncounda Dipika Dirck Dirk Dirk-Jan Ditmar Ditte Divna Divya Djamel
Djamila Dlamini Dmitri Dmitrij Dmytro Dogan Dogukan Doina Dolly Dolores Domagoj Domenica Domenico Domingo Dominic Dominik Dominika
Dominikus Dominique Donald Donata Donatella Donatello Donato Donatus Donna Donnie Donovan Doo-hwan Dora Doreen Dorian Dorin Dorina Doris
Dorit Dorle Doron Dorota Dorothea Dorothee Dorothy Dorottya Dorte Dörte Dorthe Dörthe Doug Douglas Dov Draga Dragan Dragana Dragica
Dragomir Dragos Dragoslav Dragoslava Dragutin Drahomíra Drazen Drew Dries Dschafar Dschalal Dschamal Dschamila Duane Dubravka Dudley Dulce
Duncan Dunja Dunya Duong Duri Dursun Dusan Dusko Dustin Duygu Dwayne Dwight Dylan Ebba Ebbo Ebenezer Eberhard Eberhardt Ebert Ebrahim Ebru
Ecaterina Ece Ecem Eckardt Eckart Eckbert Eckehard Eckehart Eckhard Eckhardt Eckhart Ed Eda Edda Eddie Eddy Edelbert Edelburg Edelgard
Edeltraud Edeltraut Edeltrud Edgar Edgaras Edgard Edgars Edi Edin Edina Edith Édith Edmond Edmund Edmunda Edmundo Edna Edo Edoardo Edouard
Édouard Edson Eduard Eduardo Edvard Edvin Edward Edwin Edyta Edzard Eero Efraim Efraín Efrat Efstathios Eftychia Egbert Egid Egidius Egil
Egmont Egon Ehrenfried Ehrentraud Ehrhard Ehrhart Ehud Eiji Eike Eiko Eila Eileen Eilert Einar Einars Eino Eira Eirik Eitan Eivind
Ekaterina Ekin Ekkehard Ekkehart Ekrem Elad Eladio Elaheh Elaine Elard Elco Eldad Eldar Elea Eleanor Elefterios Eleftheria Eleftherios
Elemér Elena Eleni Eleonora Eleonore Eléonore Éléonore Elettra Elfi Elfie Elfriede Elga Elham Eli Elia Eliana Elias Elie Eliezer Elif
Eligius Elijah Elijahu Elimar Elin Elina Elio Eliot Elisa Elisabet Elisabeth Élisabeth Elisabetta Elise Eliseo Elisha Eliska Eliyahu Eliza
Elizabeth Elke Ella Ellen Elli Ellie Ellinor Elliot Elliott Ellis Elly Elmar Elmer Elmira Elnaz Elodie Élodie Elof Eloïse Elon Elsa
Elsbeth Else Elske Elton Elvir Elvira Elvire Elvis Elzbieta Eman Emanuel Emanuela Emanuele Emeka Emel Emelie Emely Emese Emi Emiel Emiko
Emil Emile Émile Emilia Emilian Emiliano Emilie Émilie Emilio Emily Emin Emina Emine Emma Emmanuel Emmanuelle Emmeline Emmerich Emmerson
Emmett Emmi Emmo Emmy Emomali Emrah Emre Encarnación Endre Enes Engeline Enid Eniko Enis Enlai Ennio Enno Enoch Enric Enrica Enrico
Enrique Enver Enzo Ephraim Eran Erasmo Erasmus Eray Ercan Erdal Erdem Erdinç Erdmann Erdmute Erdogan Eren Ergün Erhard Erhart Eri Eric
Éric Erich Erik Erika Erin Erina Erk Erkan Erkin Erkki Erland Erling Ermal Ermanno Ermenegildo Erna Ernest Ernestine Ernesto Ernie Erno
Ernst Ernst-August Erol Eros Errol Ersin Ertan Ertugrul Erwin Erwine Erzsebet Erzsébet Esa Esen Esin Esko Esma Esmail Esmee Esmeralda
Espen Esperanza Esra Esteban Estefanía Estella Estelle Esther Esti Estrella Eszter Etelka Ethan Ethel Etienne Étienne Etsuko Etta Ettore
Etzel Eugen Eugene Eugène Eugenia Eugenie Eugénie Eugenio Eulalia Eulogio Eunice Eurydike Eusebio Eusébio Eusebius Eva Eva-Maria Evamaria
Evan Evander Evangelia Evangelos Evariste Evaristo Eve Evelin Eveline Evelyn Evelyne Everett Evi Evika Evita Evo Evren Ewa Ewald Ewelina
Eyal Eyjolfur Eylem Eymen Eystein Ezekiel Ezer Ezgi Ezio Ezra Fabia Fabian Fabián Fabien Fabienne Fabio Fabiola Fabius Fabrice Fabricio
Fabrizia Fabrizio Facundo Fadi Fadia Fadil Fadime Fadl Fahad Fahd Fahim Fahri Faina Faisal Faith Faiz Faiza Falk Falko Fanni Fanny Farah
Fardin Fares Farhad Fariba Fariborz Farid Farida Faride Farina Faris Farnaz Farokh Farouk Farrokh Farsad Farsaneh Faruk Faruq Farzad
Farzaneh Fateme Fatemeh Fathi Fathia Fatih Fatiha Fatima Fátima Fatimah Fatma Fatmir Fatos Fatou Fatoumata Faure Faustin Faustina Fausto
Fawzi Fay Fayçal Faye Fayez Fazil Federica Federico Fedor Feisal Fela Felice Felicia Feliciano Félicien Felicitas Félicité Felicity Feliks
Feline Felipe Felix Félix Félix-Antoine Felizitas Femi Fenja Ferda Ferdi Ferdinand Ferdl Ferenc Fereschteh Fereydoun Fergus Ferhat Feride
Feridun Fermín Fernand Fernanda Fernando Fernão Ferruccio Feyza Fidel Fidelis Fidelius Fides Fiete Fietje Figaro Fikret Filip Filipa
Filipe Filipp Filippa Filippo Filips Filiz Finja Finlay Finn Finnegan Fiona Fiorella Fiorenza Fips Firas Firat Firouz Fjodor Flaminia
Flaminio Flamur Flavia Flávia Flavio Flávio Florea Florence Florencia Florent Florentin Florentine Flori Florian Florica Florin Florina
Floris Floyd Flurin Foelke Fofi Folasade Folker Folkert Folko Foma Forrest Fotini Fotis Fouad Franca France Frances Francesc Francesca
Francesco Francine Francis Francisca Francisco Franciscus Franciszek Franck Franco François François-Xavier Françoise Franjo Frank Franka
Frankie Franklin Franko Frans Frantisek Franz Franz-Josef Franzi Fränzi Franziska Franziskus Franzl Frauke Fred Freddie Freddy Fredegar
Frédéric Frederick Frederik Frederik-Willem Frédérique Fredi Fredo Fredrik Fredrika Freia Frerich Frerk Freya Frida Frido Fridolin
Fridtjof Frieda Friedbert Friedegund Friedel Friedemann Friederich Friederike Friedhard Friedhelm Friedhold Friedlieb Friedlinde Friedmar
Friedrich Friedrich-Wilhelm Friedrun Frithjof Frits Fritz Frode Frodo Frowin Fryderyk Fuad Fujio Fulgencio Fulvio Fumiko Fumio Funda
Fürchtegott Furkan Gabi Gabino Gabor Gábor Gabriel Gabriela Gabriele Gabriella Gaby Gad Gadi Gael Gaël Gaëlle Gaétan Gaetano Gagik Gaia
Gajane Gal Galeazzo Gali Galileo Galina Gamze Gandalf Gangolf Garance Garbiñe Gareth Garik Garrett Garth Gary Gaspar Gaspard Gaston Gautam
Gautama Gaute Gauthier Gavin Gavrilo Gayatri Gayle Gebhard Gebhardt Gediminas Geert Geeta Geir Gela Gelu Gemma Genaro Geneviève Genia
Gennadi Gennadij Gennaro Genoveva Genowefa Geo Geoff Geoffrey Geoffroy Georg George Georges Georgeta Georgette Georghe Georgi Georgia
Georgij Georgine Georgios Georgius Gerald Gérald Geraldine Gerard Gérard Gerardo Gerburg Gerd Gerda Gereon Gerfried Gergely Gergo Gerhard
Gerhardt Gerhart Gerhild Gerlach Gerlind Gerlinde Germain Germaine German Germán Germana Germar Gernot Gero Gerolamo Gerold Gerolf Gerrie
Gerriet Gerrit Gerry Gert Gerta Gerti Gertraud Gertraude Gertraut Gertrud Gertrude Gesa Gesche Gesine Getúlio Geun-hye Geza Géza Ghada
Ghaleb Ghani Ghassan Ghassem Ghazal Ghazi Gheorghe Ghislain Ghislaine Gholam Gholamhossein Ghoncheh Giacinto Giacomo Giada Gialuigi
Giampaolo Giampiero Gian Gian-Franco Gian-Luca Giancarlo Gianfranco Giang Gianluca Gianluigi Gianmarco Gianna Gianni Giannis Gianpaolo
Gideon Gigi Gijs Gil Gila Gilad Gilbert Gilberte Gilberto Gilda Giles Gilla Gilles Gillian Gina Ginette Ginny Gino Gintaras Giorgi Giorgia
Giorgio Giorgos Giosuè Giotto Giovanna Giovanni Girgl Girish Girolamo Gisa Gisbert Gisbertus Gisela Gisele Giselher Gisli Gita Gitanas
Gitta Gitte Giuditta Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Giustina Gizella Gladys Gleb Glen Glenda Glenn Gloria Godehard
Goffredo Goh Gökay Gökçe Gökhan Golda Golnar Golo Golshifteh Gonda Gönül Gonzalo Goodluck Gopal Goran Göran Gorch Gordana Gordon Goro
Gösta Göte Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Gottschalk Gottwald Götz Govert Govind Graça Grace Gracie Graciela Graham
Graziano Graziella Grazyna Greg Greger Gregg Grégoire Gregor Gregorio Gregorius Gregory Grégory Greta Gretchen Grete Gretel Grietje
Griffith Grigore Grigori Grigorij Grigoris Grischa Griselda Grit Gritt Gro Grover Gry Grzegorz Guadalupe Guang Guangming Gudmund Gudmundur
Gudrun Gudula Guendalina Guglielmo Guido Guilherme Guillaume Guillem Guillermo Gül Gülay Gülben Gulbuddin Gülcan Güler Gülistan Gülsen
Gülsüm Gülten Gumersindo Günay Gunda Gunde Gundel Gundela Gundi Gundolf Gundula Günes Gunhild Gunhilde Gunilla Gunn Gunnar Gunnel Gunter
Günter Gunther Günther Guntis Guntram Gunvor Guoqiang Gurban Gurbanguly Gürkan Gürsel Gus Gustaf Gustav Gustáv Gustav-Adolf Gustave
Gustavo Gusti Gustl Guus Güven Guy Güzin Gwen Gwenaëlle Gwendolyn Gwyneth György Györgyi Gyula Haakon Habbo Habib Habiba Habibe Habibollah
Hadar Hadas Hadassah Hadi Hadidscha Hadrian Hadscher Hadwig Hafeez Hafez Hafis Hafize Hafsa Hagen Hagop Haibatullah Haidar Haider Haiko
Haile Hailemariam Hailey Hailu Haim Haimo Haitham Hajar Hajnalka Hajo Hakan Håkan Hakim Hakki Hákon Hala Haldor Haleh Haley Halfdan Halide
Halil Halima Halina Halldor Halldór Hallgrímur Haluk Halvar Halvard Halvor Halyna Hamad Hamdi Hamed Hami Hamid Hamida Hamidreza Hamidullah
Hamit Hamoud Hamza Hana Hanadi Hanan Hanane Hanh Hani Hanin Hanjo Hank Hanna Hanna-Leena Hanna-Lena Hannah Hannchen Hanne Hannele
Hannelore Hannerl Hannes Hanni Hannibal Hanno Hans Hans-Christian Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gerd Hans-Günter Hans-Günther
Hans-Heinrich Hans-Henning Hans-Herbert Hans-Hermann Hans-Jakob Hans-Joachim Hans-Jochen Hans-Jörg Hans-Josef Hans-Jürgen Hans-Karl
Hans-Ludwig Hans-Martin Hans-Otto Hans-Peter Hans-Rudolf Hans-Ulrich Hans-Uwe Hans-Walter Hans-Werner Hans-Wilhelm Hansgeorg Hansi
Hansjakob Hansjoachim Hansjörg Hansjürgen Hansl Hanspeter Hansueli Hao Haoran Harald Hari Haris Harish Harith Harm Harmina Harold Haroun
Harper Harri Harriet Harris Harrison Harro Harry Harsha Harteck Hartmann Hartmut Hartmuth Hartwig Hartwin Haruka Haruki Haruko Harun
Haruto Haschim Hashem Hashim Hasim Hasina Hasna Hassan Hassane Hasso Hastings Hatem Hatice Hatim Hatto Hauke Håvard Haya Hayao Hayat
Hayato Haydar Hayden Hayley Hayo Hayri Heather Hector Héctor Heda Hedayat Hedda Hedi Hediye Hedwig Hedy Heide Heide-Marie Heidelinde
Heidelore Heidemaria Heidemarie Heiderose Heidi Heidrun Heike Heikki Heiko Heila Heilwig Heimir Heimo Hein Heine Heiner Heini Heinke Heino
Heinrich Heinrike Heinz Heinz-Dieter Heinz-Georg Heinz-Günter Heinz-Josef Heinz-Jürgen Heinz-Peter Heinz-Werner Heinzi Heitor Hejdar
Hektor Hela Helen Helena Helene Hélène Helfried Helga Helgard Helge Hella Helmar Helmfried Helmi Helmina Helmo Helmtraud Helmtrud Helmut
Helmuth Helvi Hemant Hemma Hendrik Hendrik-Jan Hendrike Hendrikje Hendrikus Heng Henk Henner Hennes Henni Henning Henny Henri Henrietta
Henriette Henriikka Henrik Henrike Henrique Henry Henryk Hephaistos Hera Herakles Herb Herbert Herbie Herdis Heribert Heriberto Herkules
Herlinde Herma Herman Hermann Hermann-Josef Hermes Hermina Hermine Hernán Hernando Herodes Herodot Herta Hertha Hervé Herward Herwart
Herwig Hesekiel Heung-min Heydar Heye Hias Hiasl Hicham Hideaki Hidehiko Hideki Hideko Hideo Hideyoshi Hien Hieronymus Hieu Hifikepunye
Hikari Hikaru Hikmet Hilal Hilario Hilarius Hilary Hilda Hildbert Hildburg Hilde Hildebert Hildebrand Hildegard Hildegund Hildegunde
Hildrun Hildtrud Hilka Hilke Hilkka Hilko Hilla Hillary Hille Hilmi Hiltraud Hiltrud Hina Hind Hinnerk Hinrich Hiob Hippolyte Hiro
Hirofumi Hirohito Hiroko Hiromi Hiroshi Hiroyuki Hisako Hisashi Hischam Hisham Hiske Hitomi Hjalmar Hjördis Hlumelo Hoa Hoang Hoda Holger
Holk Hollis Holly Holm Homa Homer Hongwei Honoré Hooman Hope Horace Horacio Horatio Hormoz Horst Horst-Dieter Hortense Hortensia Hosea
Hosni Hossein Houda Houschang Houssam Howard Hrant Hristo Hrvoje Hsien Hua Huan Hubert Hubertine Hubertus Huda Hugbert Hugh Hugo Hugues
Hui Hulda Hülja Hülya Humbert Humberto Humphrey Hun Huong Husein Huseyin Hüseyin Hüsnü Hussain Hussam Hussein Hussni Huub Huy Huyen
Hyacinthe Hyun Hyun-woo Hyung Ian Ibrahim Ibrahima Ibtisam Ichiro Ida Idi Idris Idriss Ieyasu Ifeoma Iftikhar Iga Igna Ignacio Ignacy
Ignatius Ignaz Ignazio Igor Ihab Ihmke Ihno Ihor Iiro Ikarus Ike Ikenna Iker Ikram Il-sung Il-Sung Ilan Ilana Ilaria Ildiko Ildikó Ilham
Ilhan Ilias Ilie Ilija Ilinca Ilir Ilja Ilka Ilkay Ilker Ilkka Illa Illarion Illo Ilmari Ilona Ilsa Ilsabe Ilse Ilse-Marie Ilsebill
Ilselore Ilyas Imad Iman Imanol Imants Imanuel Imelda Imke Imma Immanuel Immo Imogen Imran Imrana Imre Ina Inaam Inácio Iñaki Inbal Inci
Indira Indra Indrani Ineke Ines Inés Inès Inês Inessa Ing-wen Inga Inge Inge-Lore Ingeborg Ingeburg Ingela Ingelore Ingemar Inger
Inger-Marie Ingetraut Ingfried Inghild Ingjald Ingmar Ingmars Ingo Ingolf Ingolfur Ingomar Ingraban Ingram Ingrid Ingrida Ingrun Inguna
Ingunn Ingvar Ingvild Iñigo Íñigo Inken Inna Innokenti Innozenz Insa Intissar Ioan Ioana Ioann Ioanna Ioannis Ionel Ionela Ionut Iossif
Ira Iradj Iradsch Irakli Iraklis Irena Irene Irène Irina Iring Iris Irja Irma Irmela Irmentraud Irmgard Irmgart Irmhild Irmi Irmtraud
Irmtraut Irmtrud Irvin Irving Irwin Iryna Isa Isaac Isabel Isabell Isabella Isabelle Isadora Isaiah Isaias Isaías Isak Isaltina Isam Isamu
Isao Isegrim Ishaan Ishaq Isidor Isidora Isidro Isla Ismael Ismaël Ismahan Ismail Ismaïl Ismene Ismet Iso Isolde Isoroku Israela Issa
Issam Istvan István Ita Itai Italo Itamar Itsuki Itzhak Itziar Itzik Iulia Iulian Ivajlo Ivan Iván Ivana Ivanka Ivar Ivars Ivaylo Iver
Iveta Ivete Ivica Ivo Ivonne Ivor Iwan Iwona Iyad Izabela Izet Izumi Izz Jaakko Jaan Jaap Jacek Jáchym Jacinta Jacinto Jack Jackie Jacklyn
Jackson Jacob Jacobo Jacopo Jacqueline Jacques Jaden Jadranka Jadwiga Jae Jae-in Jael Jafar Jagdish Jahangir Jaime Jaimie Jair Jairo
Jakaya Jake Jakob Jakobine Jakobus Jakov Jakow Jakub Jalal Jalil Jamal James Jamie Jamil Jamila Jamschid Jan Ján Jan-Hendrik Jan-Kees
Jan-Peter Jana Janar Jane Janek Janet Janett Janette Janez Janice Janin Janina Janine Janis Janka Janko Janna Janne Jannek Jannes Jannik
Jannis Janos János Janusz Jaqueline Jara Jared Jari Jarl Jarle Jarmila Jarmo Jaromir Jaromír Jaron Jaroslav Jaroslava Jaroslaw Jaroslawa
Jarvis Jasmin Jasmina Jasminka Jasna Jason Jasper Jaswant Javad Javi Javier Jawad Jawaharlal Jay Jaya Jayalalithaa Jayant Jayden Jaylen
Jayne Jean Jean-Baptiste Jean-Bertrand Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie
Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanne Jeannette Jeannie Jeannine Jeb Jed Jedediah Jeff Jefferson
Jeffery Jeffrey Jefim Jegor Jehuda Jekaterina Jelena Jelisaweta Jelka Jelko Jella Jelle Jelto Jemeljan Jendrik Jenna Jenni Jennie Jennifer
Jenny Jeno Jenö Jens Jens-Peter Jeremia Jeremiah Jeremias Jeremy Jermaine Jermak Jeroen Jerome Jérôme Jerónimo Jerry Jerzy Jesaja Jesco
Jesko Jesper Jess Jesse Jessica Jesus Jesús Jette Jewdokija Jewgeni Jewgenia Jewgenij Jewgenija Jewhen Jewhenija Ji-hoon Ji-sung Ji-woo
Jia Jiabao Jian Jianguo Jianhua Jigal Jihad Jihane Jill Jim Jimena Jimmy Jindrich Jing Jingping Jinhua Jinping Jintao Jiri Jirí Jirka Jiro
Jitendra Jitka Jitzchak Jizchak Jo Joachim Joakim Joan Joana Joanna Joanne Joao João João-Pedro Joãozinho Joaquim Joaquín Joav Jobst
Jocelyne Jochem Jochen Jockel Jodie Jodok Jodokus Jody Joe Joel Joël Joëlle Joey Johan Johann Johanna Jóhanna Johanne Johannes Jóhannes
Johannis John Johnny Joice Joko Jolanda Jolande Jolanta Jolanthe Jolien Jolina Jomo Jon Jón Jona Jonah Jonas Jonathan Jong-il Jong-nam
Jong-un Jong-Un Jonna Jonny Joon Joon-ho Joop Joost Joran Jöran Jordan Jordi Jordis Jördis Jörg Jorge Jørgen Jorginho Jorgos Jorina
Jorinde Joris Jorma Jörn Jørn Jorun Jos Joschka José José-Luis José-Manuel Josef Josefa Josefina Josefine Josep Joseph Josephin Josephine
Josephus Josette Josh Joshua Josie Josip Jossi Jost Jostein Josué Jouko Jouni Jovan Jovana Jovanka Joy Joyce Jozef Józef Jozsef József
Juan Juana Juanita Juanma Judas Judd Jude Judi Judica Judit Judith Judy Juha Juhani Jukka Jula Julchen Jule Julen Jules Julia Júlia Julian
Julián Juliana Juliane Julie Julien Julienne Juliet Julieta Julietta Juliette Julija Juline Julio Julius Jumana Jun Jun-ho Juna June
Junichi Junichiro Junjie Junko Jupp Juraj Jure Jürg Jurgen Jürgen Juri Jüri Jurij Juris Jürn Jurriaan Juscelino Jussi Justin Justine
Justus Justyna Jusuf Jutta Jyoti Jytte Kaan Kaarina Kaarlo Kabir Kachaber Kacper Kadir Kadriye Kai Kai-shek Kaija Kain Kaisa Kaitlyn Kaito
Kaja Kajetan Kajol Kalevi Kalin Kalju Kalle Kalliope Kalman Kálmán Kaloyan Kamal Kamala Kambiz Kamer Kamil Kamila Kamran Kana Kanhaiya
Kanye Kaori Kapil Kapitolina Karam Karan Kåre Kareem Karel Karen Karena Kari Karianne Karim Karima Karin Karina Karl Karl-August
Karl-Ernst Karl-Friedrich Karl-Georg Karl-Günther Karl-Gustaf Karl-Hans Karl-Heinrich Karl-Heinz Karl-Hermann Karl-Joachim Karl-Johan
Karl-Josef Karl-Ludwig Karl-Otto Karl-Peter Karl-Theodor Karl-Werner Karl-Wilhelm Karla Karlfried Karlheinz Karli Karlmann Karol Karola
Karolin Karolina Karolína Karoline Karolos Karoly Károly Karsta Karsten Karthik Kasimir Kaspar Kassandra Kassem Kassian Kassim
Kassym-Schomart Kassymschomart Kastor Kata Katalin Katarina Katarzyna Kate Käte Katerina Kateryna Katharina Katharine Käthchen Käthe
Katherine Kathi Kathinka Kathleen Kathrein Kathrin Kathryn Kathy Kati Katie Katinka Katja Katrin Katsuhiko Katsumi Katsuo Katy Kaveh
Kavita Kavya Kaye Kayla Kayleigh Kazem Kazimierz Kazuhiko Kazuhiro Kazuki Kazuko Kazumi Kazuo Kazuya Kea Keanu Kees Kei Keigo Keiichi
Keiji Keike Keiko Keira Keisuke Keith Keizo Kell Kellie Kelly Kelsey Kemal Ken Kenan Kendall Kendra Kenenisa Kenichi Kenji Kenjiro Kenneth
Kenny Keno Kent Kenta Kentaro Kenzaburo Kenzo Keqiang Kerem Keren Kerim Kermit Kerry Kersten Kersti Kerstin Kerttu Kestutis Ketil Ketut
Kevin Keyvan Kezban Khadidiatou Khadija Khaled Khaleda Khalid Khalifa Khalil Khanh Khoa Khosrow Ki-moon Kiarash Kieran Kikuko Kilian Kim
Kimberly Kimi Kimia Kimiko Kinga Kipp Kira Kiran Kiril Kirill Kirk Kirsi Kirsten Kirsti Kirstin Kishore Kitty Kivanç Kiyoko Kiyoshi
Kjartan Kjeld Kjell Kjersti Kjetil Klaas Klaas-Jan Klara Klára Klarissa Klaudia Klaus Klaus-Dieter Klaus-Jürgen Klaus-Peter Klaus-Uwe
Klausjürgen Klawdija Klemens Klement Klementine Klim Klimentij Klothilde Klotilde Knud Knut Kobe Köbi Koen Kofi Koichi Koichiro Koji Koldo
Kolinda Kolja Komal Konfuzius Konni Konny Konrad Konradin Konstantin Konstantina Konstantinos Koos Koray Korbi Korbinian Kord Kordula
Korinna Korkut Kornél Kornelia Kornelius Kosmas Kosta Kostadin Kostas Kostis Kostja Kosuke Kotaro Kourosh Krassimir Kreszentia Kriemhild
Krimhild Kris Krishna Krisjanis Krista Kristen Krister Kristian Kristiane Kristie Kristiina Kristin Kristina Kristine Kristof Kristóf
Kristoffer Krisztián Krisztina Kruno Krunoslav Krystian Krystyna Krzysztof Ksenia Ksenija Kuan Kübra Kumar Kumiko Kunal Kunibert Kunigunde
Kunio Kuno Kunz Kurmanbek Kürsat Kurt Kurt-Georg Kurtis Kusma Kutlu Kveta Kwame Kwang Kwasi Kyle Kylian Kylie Kyoko Kyösti Kyra Kyriakos
Kyrylo Kyung Kyung-wha Ladan Ladislaus Ladislav Laia Laila Laimdota Laith Lajos Lakshman Lakshmi Laleh Lalit Lamar Lambert Lamberto
Lambertus Lambros Lamia Lamin Lan Lana Lancelot Landelin Lando Landolf Lansana Laotse Lap-kei Lapo Lara Larissa Larry Lars Lars-Erik Lasar
Lasse Laszlo László Lata Latifa Latife Latoya Laura Laura-Codruta Laure Lauren Laurence Laurent Laurent-Désiré Laurentia Laurentius
Laurenz Lauri Laurie Laurin Lauro Lautaro Lavinia Lawrence Lawrenti Lawrentij Layla Lazar Lazare Lazarus Lea Léa Leah Leander Leandra
Leandro Leberecht LeBron Lech Lee Leena Lefteris Leif Leigh Leila Lejla Leland Leli Lelia Lena Lena-Marie Lenard Lenchen Lene Leni Lenka
Lenn Lennard Lennart Lennart-Georg Lenni Lennox Lenny Lenore Lenz Leo Leocadia Leon Léon Leonard Leonardo Leonardus Leonas Leone Leonel
Leonhard Leonid Leonida Leonidas Leonie Léonie Leonora Leonore Leontine Leopold Léopold Leopoldine Leopoldo Lepa Leroy Les Lesja Leslie
Lessja Lester Leszek Leticia Letizia Levan Levent Levente Levi Levin Levke Levon Levy Lew Lewan Lewis Lewon Leyla Lia Liam Lian Liane
Lianne Liat Libby Libor Liborius Libuse Lidia Lidija Liebgard Liebgunde Liebhard Liebmut Lieke Liesa Liesbeth Lieschen Liesel Lieselore
Lieselotte Liesl Ligia Lihua Lijuan Lili Lilia Lilian Liliana Liliane Lilianne Lilith Lill Lillemor Lilli Lilly Lilo Lily Limor Lina Linas
Lincoln Linda Lindsay Lindsey Linea Ling Linh Linnea Linnéa Lino Linus Lioba Lionel Lior Liora Lis Lisa Lisa-Marie Lisbet Lisbeth Liselore
Liselott Liselotte Lisl Lissi Lissy Liv Livia Livio Liviu Livius Liya Liz Lizzie Ljiljana Ljuba Ljubica Ljubisa Ljubo Ljubomir Ljubow
Ljudmila Ljudmyla Lloyd Loana Lodewijk Logan Lohengrin Loïc Lois Loïs Loisl Loki Lola Lone Longping Loni Loong Lope Lora Loraine Loránd
Lóránt Lore-Marie Loredana Loreen Lorella Loren Lorena Lorenz Lorenza Lorenzo Loretta Loris Lorna Lorraine Lothar Lotta Lotte Lotti Lou
Lou-Ann Louane Louie Louis Louis-Philippe Louisa Louise Lovisa Lovro Luan Luana Lubna Lubomir Lubomír Lubos Luc Luca Lucas Luce Luchino
Lucia Lucía Lúcia Lucian Luciana Luciano Lucie Lucien Lucienne Lucille Lucinda Lucio Lúcio Lucius Lucjan Lucretia Lucrezia Lucy Ludger
Ludivine Ludmila Ludmilla Ludolf Ludovic Ludovica Ludovico Ludvig Ludvík Ludwig Ludwiga Luigi Luis Luís Luisa Luise Luitgard Luitpold Luiz
Luíza Luka Lukas Lukás Lukasz Luke Lukerja Lukrezia Lulu Luminita Luna Lutfi Lutger Luthold Lutwin Lutz Luz Luzia Luzie Lwazi Lydia Lydie
Lyle Lyn Lyndon Lynn Lynne Lysander Lyudmila Maarit Maarja Maarten Mabel Mac Macarena Macbeth Machiavelli Machteld Maciej Mack Mackenzie
Macky Madalina Maddalena Maddie Maddison Madeleine Madeline Madhav Madhu Madhuri Madison Madita Madlen Mads Maël Magali Magda Magdalena
Maggie Magne Magnhild Magnus Magret Maha Mahamadou Mahamat Mahathir Mahatma Mahdi Mahendra Maher Mahesh Mahin Mahinda Mahmoud Mahmud
Mahnaz Mahsa Mahtab Maie Maik Maike Maiken Maila Maite Maithripala Maj Maj-Britt Maja Majda Majed Majid Makar Makarius Makhosini Makiko
Makoto Maksim Maksym Malaika Malak Malala Malcolm Malena Malene Malgorzata Malia Malika Malin Malina Malka Mallika Mallory Malte Malu
Malva Malwida Malwine Mamadou Mamata Mamdouh Mamie Mamoru Mamuka Mana Manabu Manal Mandana Mandla Mandus Mandy Manet Manfred Manfredi
Mangosuthu Mania Manish Manisha Manja Manlio Manmohan Manny Manoel Manoj Manolis Manolo Manon Manouchehr Måns Mansoor Mansour Mansoureh
Mansur Manuel Manuela Mara Marc Marc-André Marcel Marcela Marcelino Marcella Marcelle Marcello Marcelo Marcia Marcin Marco Marcos Marcus
Marei Mareike Mareile Marek Maren Maret Marfa Marga Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita Margaux Margery
Margherita Margie Margit Margitta Margot Margret Margrethe Margrit Marguerite Marhild Maria María Mária Maria-Theresia Mariam Mariama
Marian Marián Mariana Mariangela Marianne Mariano Maribel Maricarmen Maricica Maridl Marie Marie-Agnes Marie-Anne Marie-Antoinette
Marie-Christine Marie-Claire Marie-France Marie-George Marie-Hélène Marie-Louise Marie-Luise Marie-Theres Marie-Thérèse Marielena Mariella
Marielle Marieluise Marietta Marija Marijana Marijke Marijn Marika Marike Mariko Marile Marilena Marília Marilyn Marina Marinella Marinko
Marinus Mario Mário Mariola Mariolina Marion Marios Maris Marisa Marisol Marissa Marit Marita Maritza Marius Mariusz Marja Marjam Marjan
Marjane Marjatta Marjolein Marjorie Marju Mark Márk Mark-Jan Marketa Markéta Markku Marko Markus Marla Marleen Marlen Marlene Marlies
Marliese Marlis Marlise Marlo Marloes Marlon Marold Marouane Marquard Marret Marsha Marshall Mart Märt Marta Márta Märta Marte Marten
Martha Marthe Martial Martin Martín Martina Martine Martinus Martje Marton Márton Martti Marty Marvin Marwa Marwan Marwin Mary Maryam
Marylin Maryna Maryse Maryvonne Marzena Marzieh Masaaki Masahiko Masahiro Masaki Masako Masao Masaru Masashi Masato Masayoshi Masayuki
Mascha Masih Mason Masoud Massimiliano Massimo Massoud Massud Masud Matan Mate Máté Matej Mateja Mateo Mateusz Mathea Matheus Mathew
Mathias Mathieu Mathilda Mathilde Mathis Matías Matija Matilda Matilde Mato Mats Matt Matteo Matthäus Matthea Matthes Matthew Matthias
Matthieu Matthijs Matthis Matti Mattis Matwej Matyas Mátyás Maud Mauno Maura Maureen Mauri Maurice Mauricio Maurits Mauritz Maurizia
Maurizio Mauro Maurus Mavis Max Max-Josef Maxence Maxi Maxim Maximilian Maximiliane Maximiliano Máximo Maxine Maxwell May Maya Mayawati
Maysa Mayumi Mbongeni Mechthild Mechthilde Mechtild Medard Medardus Medea Médéric Meena Meera Megan Megawati Meghan Meglena Megumi Mehdi
Mehmed Mehmet Mehran Mehrdad Mehrnaz Mehrzad Mei Meike Meiling Meina Meinard Meinert Meinhard Meinhardt Meino Meinold Meinolf Meinrad
Meinulf Meir Meit Mel Melaku Melania Melanie Mélanie Melchior Melchor Melek Meles Melih Melike Melina Melinda Melissa Melita Melitta Melli
Meltem Melvin Menachem Mengchu Mengistu Menno Menso Mephisto Meral Mercè Mercedes Merche Meredith Meret Merete Merit Merita Merja Merle
Merlin Merrill Mert Mertcan Merten Mervat Merve Meryem Meryl Meseret Mesud Mesut Meta Metehan Metin Mette Mette-Marit Mevlüt Mher Mia
Micha Michael Michaël Michaela Michail Michal Michalis Micheil Michel Michelangelo Michele Michèle Micheline Michelle Michi Michiko Michio
Michl Mick Mickey Midhat Midori Mieczyslaw Mieke Mieko Miguel Miguel-Ángel Mihaela Mihai Mihail Mihailo Mihajlo Mihaly Mihály Miho Mika
Mikael Mikail Mike Mikheil Miki Mikis Mikkel Mikko Miklos Miklós Mikolaj Mikulás Mila Milad Milada Miladin Milagros Milan Milanko Mile
Milena Milenko Miles Mileta Milica Milivoj Milivoje Miljan Miljenko Millie Milly Milo Milojko Milorad Milos Miloslav Milovan Miltiadis
Milton Milutin Mimi Min-ho Min-ji Min-jun Mina Minako Mindaugas Mindy Minerva Ming Minh Minka Minna Minnie Minoru Miodrag Miquel Mira
Mirabella Miranda Mircea Mirco Mireia Mireille Mirek Mirela Mirella Miri Miriam Mirja Mirjam Mirjana Mirka Mirko Mirl Miro Miroslav
Miroslava Miroslaw Mirsad Mirta Mirte Mirwais Mirza Misaki Mischa Missy Mitch Mitchell Mithat Mitja Mitra Mitsuko Mitsuo Mitt Mitzi Miyako
Miyuki Mizuki Mizzi Mladen Moammar Mobutu Modibo Modschtaba Moe Mogens Mohamad Mohamed Mohamedou Mohammad Mohammed Mohamud Mohan Mohandas
Mohit Mohsen Moira Moïse Moisés Mojgan Mojtaba Mokgweetsi Molly Momcilo Momir Momme Momoko Mona Mona-Lisa Moncef Moni Monica Mónica Mônica
Monika Mónika Monique Montserrat Monty Moo-hyun Mordechai Morgan Morgane Morihiro Moritz Moriz Morris Mort Morten Morteza Mortimer Morton
Mosche Moses Moshe Mostafa Motoko Motti Moulay Mounir Mourad Moussa Moustafa Mpho Mstislaw Mswati Mualla Muammar Muammer Muayad Mudar
Muhamed Muhammad Muhammadu Muhammed Muhammet Muhanna Muharrem Muhoozi Muhsin Muhyiddin Mukesh Muktada Muktar Mulatu Mulayam Mümtaz Muna
Münevver Munib Munir Munira Munja Murad Murat Muriel Murray Musa Mustafa Mustapha Muzaffer Müzeyyen Muzna Mwai Mychajlo Myint Mykola
Mykyta Mylène Myles Myra Myriam Myron Myroslaw Myroslawa Myrtle Myung Myung-bak Naasan Nabil Nabila Nacho Nada Nadège Nader Nadereh
Nadeschda Nadezhda Nadia Nadija Nadim Nadin Nadine Nadir Nadja Naemi Naftali Nagib Naguib Nahed Nahid Nahla Nahum Naim Naima Naïma Najat
Naji Najib Najla Najwa Nala Nalan Nan Nana Nancy Nándor Nanette Nangolo Nannette Nanni Nantwin Naoki Naoko Naomi Naoto Napoléon Narasimha
Narayan Narciso Narendra Naresh Narges Nargess Nariman Narine Naruhito Naser Nasir Nasrin Nasser Nassim Nassima Nassir Nastasja Nat
Natalia Natalie Natalija Natalio Natalja Natan Natasa Natascha Natasha Nate Nathalie Nathan Nathanael Nathaniel Natsuki Natsume Natsumi
Nava Naveen Navid Nawaf Nawal Nawaz Nayef Nazan Nazar Nazim Nâzim Nazli Nebojsa Necati Necdet Necip Necla Necmettin Ned Nedeljko Nedim
Nedzad Neele Negar Neha Nehama Neidhard Neil Neithard Nela Nele Nelli Nellie Nello Nelly Nelson Nemanja Nenad Nepomuk Nerea Nermin Nermina
Nero Nese Neslihan Nestor Néstor Nettie Nevena Neville Nevin Newt Neymar Ngoc Ngozi Nhung Niall Nicanor Niccolò Nichi Nicholas Nick Nicki
Nicklas Nicky Niclas Nico Nicola Nicolae Nicolai Nicolas Nicolás Nicolaus Nicole Nicoleta Nicoletta Nicolien Nicolò Nicu Nidal Niels
Nieves Nigel Nihad Nihal Nihat Niilo Nik Nika Nikanor Nike Nikhil Nikita Niklas Niklaus Niko Nikodemus Nikol Nikola Nikolai Nikolaj
Nikolaos Nikolas Nikolaus Nikole Nikoletta Nikos Niksa Nilay Nilda Nilde Nilgün Niloufar Nils Nils-Petter Nilufar Nilüfer Nima Nimet
Nimrod Nina Nino Ninon Ninoslav Nir Nirmala Nis Nisha Nitin Nitish Nitzan Niusha Niyazi Nizar Njål Nkosazana Nnamdi Noa Noah Noam Noboru
Nobuko Nobunaga Nobuo Nobuyuki Nodar Noel Noël Noelia Noelle Noemi Noémi Noémie Nolan Nolte Nomvula Nomzamo Noora Noortje Nora Norbert
Norberta Noreen Nori Noriko Norina Norio Norma Norman Normunds Norodom Norwin Notburga Notger Notker Nour Noureddine Nouri Novak
Nthabiseng Nuno Nunzio Nura Nuray Nurcan Nureddin Nurettin Nurgül Nuri Nuria Nurit Nursel Nursultan Nurten Nusret Obelix Obiageli Obrad
Ocke Octave Octavian Octavio Oda Odd Oddbjørn Oddvar Odette Odile Odilie Odilo Odin Ödipus Ödön Odysseas Odysseus Ofer Ofir Ofra Ognjen
Oguz Oguzhan Ohad Okan Okke Okko Oksana Oktavia Oktavian Oktay Olaf Olafs Ólafur Olaus Olav Olavi Olcay Oldrich Oldwig Ole Oleg Olegario
Oleguer Oleh Oleksandr Oleksandra Oleksij Olena Olesja Olessja Olf Olga Olha Olimpia Oliver Olivera Olivia Olivier Oliwia Ollie Olly Olof
Olusegun Oluwaseun Olympe Olympia Omaima Omar Omer Ömer Omid Omran Omri Önder Ondrej Onno Onur Ophelia Ophélie Oprah Oren Orest Orhan
Oriana Oriane Orietta Oriol Orit Örjan Orkun Orly Orna Ornella Orpheus Örs Orsola Orsolya Orson Ortfried Ortlieb Ortlind Ortrud Ortrun
Ortwin Orville Osama Osamu Oscar Osgar Oskar Osman Osmar Osmo Osmund Ossip Östen Osvaldo Oswald Oswalda Oswin Otakar Otar Otávio Otfried
Otger Othello Othmar Otis Otman Otmar Ottavia Ottavio Ottfried Otthein Ottheinrich Otti Ottilie Ottmar Otto Ottó Ottokar Ottoline Otwin
Oumar Ousmane Oussama Outi Ove Ovidio Ovidiu Owen Øystein Øyvind Ozan Özcan Özdemir Özge Özgür Özkan Özlem Paavo Pablo Paco Paddy Padma
Paetongtarn Paige Päivi Pakalitha Pál Pål Páll Palle Palmira Palmiro Paloma Pam Pamela Pamina Panagiotis Panajotis Pankaj Pankratius
Pankraz Panos Pantaleon Paola Paolo Paquita Paraskevi Parastu Pardis Parisa Parvaneh Parvati Parvez Parvin Parviz Parzival Pascal Pascale
Paschalis Pascual Pasquale Pastora Pat Patrice Patricia Patricio Patrick Patrik Patrizia Patrizius Patsy Patti Pattie Patty Pau Paul Paula
Paulette Paulin Paulina Pauline Paulinho Paulino Paulo Paulo-César Paulus Pavel Pavla Pavle Pavlos Pawel Pawlo Payam Pearl Pedro
Pedro-Luis Peer Pegah Peggy Pejman Pekka Pelagia Pelin Penelope Penélope Peng Penny Pentti Pepe Pepi Pepijn Per Per-Olof Percival Percy
Perdita Peregrin Peretz Perihan Perikles Perla Pernilla Pernille Perpetua Perrine Perry Perseus Pertti Pervez Pervin Petar Pete Peter
Péter Petja Petko Petr Petra Petrarca Petre Petri Petro Petronella Petronilla Petros Petru Petrus Petter Petula Peyman Peyton Phidias Phil
Phila Philémon Philine Philip Philipp Philippa Philippe Philippine Philippus Phillip Phillipp Philo Philomena Phöbe Phoebe Phong Phu Phuc
Phung Phuong Phyllis Pia Pierluigi Piero Pierre Pierre-Auguste Pierre-Emerick Pierre-Yves Piers Piersilvio Piet Pieter Pieter-Jan Pietro
Pilar Pilatus Pim Pinar Pinchas Ping Pino Pinocchio Pío Piotr Pippa Pippin Pirjo Pirkko Pirmin Piroska Pius Pjotr Plácido Placidus Plamen
Polat Poldi Polina Polly Polykarp Pooja Portia Poseidon Poul Pouya Povl Prabhakar Prabowo Pradeep Prakash Pramod Pranab Prasad Praskowja
Pratibha Praveen Prayut Prayuth Preben Predrag Preeti Prem Premysl Preston Priscilla Prithvi Priya Priyanka Prochor Prometheus Prosper
Prudence Przemyslaw Puan Qais Qasim Qian Qiang Qichen Qing Qishan Quan Quang Quentin Quijote Quincy Quinn Quintus Quirin Quirinus Quoc
Quyen Quynh Rabab Rabea Rabia Rabindranath Rachel Rachid Rachida Radegund Radegunde Radek Radha Radhika Radim Radimir Radivoje Radka Radko
Radmila Radoje Radojka Radolf Radomir Radoslaw Radovan Radu Radwan Raed Rafa Rafael Rafaël Rafaela Rafal Raffael Raffaele Raffaella
Raffaello Rafik Rafiq Raghav Raghda Raghed Raghuram Ragip Ragna Ragnar Ragnhild Rahel Rahim Rahime Rahma Rahmi Rahul Raid Raija Raika
Raila Raimar Raimo Raimond Raimondo Raimonds Raimund Raimunda Raimundo Rainald Rainer Rainhard Raissa Raj Raja Rajan Rajat Rajeev Rajendra
Rajesh Rajinder Rajiv Rajnath Rakesh Ralf Ralph Ralph-Peter Ram Rama Ramakrishna Raman Ramazan Ramesh Rami Ramil Ramin Ramiro Ramiz Ramon
Ramón Ramona Ramsan Ramsey Ramsi Ramunas Ramush Rana Randall Randolf Randolph Randy Rania Ranil Ranjit Raoul Raphael Raphaël Raphaela
Raquel Rares Raschid Rasha Rashad Rashid Rashmi Rasim Rasmus Rasoul Rasso Rastko Ratbod Ratko Raul Raúl Rauno Ravi Ravindra Ravish Ray
Rayan Raymond Raymonde Rayyan Razvan Reagan Rebecca Rebekah Rebekka Recai Recep Reem Reese Refaat Refik Reggie Regina Reginald Regine
Régine Regis Régis Regula Rei Reid Reidar Reijo Reiko Reimar Reimer Reimund Reinald Reinbert Reiner Reiner-Maria Reinfried Reinhard
Reinhardt Reinhart Reinhild Reinhilde Reinhold Reinmar Reino Reinold Reintraud Reinulf Réka Rekha Rembert Rembrandt Remedios Rémi Remigius
Remmer Remo Remus Rémy Rena Renan Renata Renate Renato Renatus Renaud Rene René Renee Reni Reno Rens Renzo Resat Resi Resl Resul Retno
Reto Reuben Rex Rexhep Reyhaneh Reza Rezso Rhea Rhett Rhoda Rhonda Rhys Ria Riadh Ricarda Ricardo Riccarda Riccardo Richard Richarda
Richardis Richie Richmut Rick Ricky Ridvan Rie Rieke Rifat Rigoberta Rigoberto Riham Rihanna Riikka Riitta Rik Rika Rikarda Rike Riko
Riley Rim Rima Rimantas Rimbert Rin Rina Rinaldo Rino Rinus Risa Rishi Risto Rita Ritu Ritva Rivka Riyad Riza Roald Roar Rob Robbie Robby
Robert Róbert Roberta Robertine Roberto Robin Robinson Rocco Roch-Marc Rochus Rocío Rod Roderich Roderick Rodica Rodion Rodney Rodolfo
Rodolphe Rodrigo Roel Roelof Rogelio Roger Rohan Rohit Rokia Roko Rola Roland Rolanda Rolandas Rolf Rolf-Dieter Rolf-Peter Romain Roman
Román Romana Romane Romano Romário Romeo Romina Romolo Romuald Romulus Romy Ron Ronald Ronaldinho Ronaldo Ronan Ronen Rongji Roni Ronja
Ronnie Ronny Roque Rory Rosa Rosa-Maria Rosalba Rosalia Rosalie Rosalind Rosalinde Rosalyn Rosamunde Rosanna Rosanne Rosario Rosaura
Roscoe Rose Rosella Roselyne Rosemaria Rosemarie Rosemary Rosendo Rosi Rosie Rosina Rosita Rosl Rosmarie Rossana Rossella Rostam Rostislav
Rostislaw Rostyslaw Roswin Roswita Roswith Roswitha Rotraud Rotraut Rouven Rowan Rowena Roxana Roxane Roxanne Roy Roya Royce Rózsa Ruben
Rubén Ruby Rudger Rudi Rüdiger Rudolf Rudolfine Rudolph Rudy Ruedi Rufino Rufus Ruggero Ruggiero Ruhi Ruhollah Rui Rukiye Rula Rumen
Rumold Runa Runhild Rupert Rupertus Rupprecht Ruprecht Ruslan Ruslana Russ Russell Rustam Rut Ruth Ruthard Ruthie Ruthild Ruud Ruven Ruy
Ruzena Ruzica Ryan Ryo Ryoko Ryosuke Ryota Ryszard Ryu Ryuichi Ryuichiro Saad Saadi Sabah Sabahattin Sabahudin Sabatino Sabiha Sabina
Sabine Sabri Sabrina Saburo Sachar Sachiko Sachin Sadako Saddam Sadek Sadettin Sadhguru Sadia Sadie Sadik Sadio Sadiq Saeed Saeid Safa
Safet Safia Safiye Safwan Sahar Sahin Said Saïd Saida Saïda Saif Saime Sait Sakari Sakina Sakine Sakura Salah Salam Saleh Salem Salih
Saliha Salim Salima Sally Salma Salman Salome Salomé Salomeh Salomo Salomon Salvador Salvadora Salvatore Sam Sama Samah Saman Samaneh
Samanta Samantha Samar Sami Samia Samih Samir Samira Sammy Samora Samppa Samson Samuel Samuela Samuele Samuil Sana Sanaa Sanaz Sancho
Sandeep Sander Sandor Sándor Sandra Sandrine Sandro Sandy Sangeeta Sanja Sanjay Sanjeev Sanjit Sanna Santeri Santino Sara Sarah Sarita
Sárka Sasa Sasan Sascha Saskia Satish Satoko Satoru Satoshi Satu Satya Satyajit Saud Saúl Sauli Saulius Sava Savannah Savas Saverio Savino
Savita Sawwa Sayed Sayuri Sayyid Scarlett Schabnam Schadi Schafik Schahin Schahram Schahrzad Schamil Schapur Scharif Schaul Schawkat
Schimon Schirin Schiva Schlomo Schmuel Scholastika Schorsch Schorschi Schota Schulamit Schurli Scipione Scott Scottie Sead Sean Sebald
Sebastian Sebastián Sebastiana Sebastiano Sebastianus Sebastião Sébastien Seda Sedat Sedef Sefer Ségolène Seif Seiichi Seiji Seiko Sejad
Selahattin Selami Selcuk Selçuk Selda Selena Selim Selin Selina Selma Semih Semir Semjon Semra Senad Senka Senol Senta Seo-yeon Sepideh
Sepp Sepperl Seppo Serafima Serap Seraphin Seraphina Seraphine Serdar Seref Serena Seretse Serge Sergei Sergej Sergi Sergio Sérgio Serhat
Serhij Serigne Serkan Serpil Sersch Servatius Servet Serzh Setareh Seth Setsuko Seung Seung-hoon Seval Sevcan Sevda Severin Severina
Séverine Severino Severus Sevgi Sevil Sevim Sevinç Seydou Seyhan Seyit Seyma Seymour Sezen Sezer Sezgin Shadi Shadia Shahab Shahbaz Shahin
Shahram Shahrzad Shai Shaima Shaked Shane Shania Shankar Shannon Shanti Shaoqi Shapour Sharad Sharif Sharon Shashi Shaul Shaun Shauna
Shavkat Shawn Sheena Shehbaz Sheila Shekhar Shelby Sheldon Shelley Shelly Sherlock Sherman Shervin Shigeki Shigeko Shigeo Shigeru Shikha
Shilpa Shimon Shin Shing Shingo Shinichi Shinji Shinjiro Shinya Shinzo Shira Shirin Shirley Shishan Shiva Shizuka Shizuko Shkodran Shlomi
Shlomo Shmuel Sho Shohreh Shoichi Shoko Shoshana Shota Shreya Shruti Shui-bian Shulamit Shun Shunsuke Shyam Siamak Siavash Sibel Sibilla
Sibo Sibongile Sibyl Sibylla Sibylle Sid Siddhartha Sidney Sidonia Sidonie Siegbert Siegert Siegfried Sieghard Sieghart Sieghild Sieghilde
Sieglind Sieglinde Siegmar Siegmund Siegrid Siegrun Siegrund Siegwald Siegward Siegwart Siegwin Siem Sienna Sifan Siggi Sighard Sigi
Sigisbert Sigismund Siglinde Sigmar Sigmund Signe Sigourney Sigrid Sigrun Sigune Sigurd Sigurdur Sigurður Sigvard Sigward Siham Sihamoni
Sihanouk Siim Siiri Sikko Silas Silja Silje Silka Silke Silvan Silvana Silvano Silvestre Silvestro Silvia Sílvia Silvie Silvio Silviu
Silvius Simeon Simin Simion Simmerl Simon Simón Simona Simone Simonetta Simonette Sina Sinaida Sinan Sinclair Sindiso Sinead Sinéad Sini
Sinisa Sintram Sipho Sirajuddin Siri Sirid Sirikit Sirimavo Sirpa Sissi Sissy Sisyphos Sita Siti Siv Sivan Sixt Sixta Sixten Sixtus
Siyabonga Sizwe Sjaak Sjoerd Skender Sladjana Slavenka Slavica Slavko Slavomir Slawa Slawomir Sloane Slobodan Slobodanka Smilja Smriti
Snezana Snorri Sócrates Sofia Sofía Sofiane Sofie Sofja Sofoklis Soheil Soheila Söhnke Sohrab Sokrates Soledad Solène Solomija Solveig
Somchai Somsak Soner Songül Sonia Sónia Sonja Sönke Sönnich Sonu Soo Soo-jin Sophia Sophie Sophie-Marie Sophus Soraya Sören Søren Sorin
Sorina Soroush Sotiris Souad Souleymane Soumaya Spartak Spencer Spiros Spomenka Spyridon Spyros Srdjan Sreten Srettha Sri Srinivasa Stacey
Stacy Staf Staffan Stan Stana Stanimir Stanislas Stanislaus Stanislav Stanislava Stanislaw Stanislawa Stanko Stanley Stavros Stefan
Stefani Stefania Stefanie Stefano Stefanos Steffan Steffen Steffi Steffie Steffl Stefka Steinar Stelian Stelios Stella Stellan Stepan
Stepán Stephan Stéphane Stephania Stephanie Stéphanie Stephanus Stephen Stevan Steve Steven Stevo Stewart Stieg Stig Stilla Stina Stine
Stipe Stjepan Stojan Stoyan Stu Stuart Sture Stylianos Su-bin Su-jin Suad Subhash Subrahmanyam Sudha Sudhir Sue Suha Suhail Suharto Suheir
Süheyla Sujata Suk-yeol Sukarno Sükrü Sulaiman Sule Suleiman Sulejman Suleman Süleyman Suman Sumiko Sun-hee Sundar Sundaram Sune Sung
Sunil Sunita Sünje Sunna Sunthorn Suraj Suresh Süreyya Surinder Susan Susana Susanita Susann Susann-Kathrin Susanna Susannah Susanne Suse
Susette Sushma Susi Susie Susilo Susumu Suu Suzan Suzana Suzanne Suzette Suzie Suzy Svante Svatopluk Svea Sven Sven-Erik Svenja Sverre
Svetlana Svetozar Swami Swantje Swati Swen Swenja Swetlana Swiad Switlana Swjatoslaw Sybill Sybilla Sybille Sylke Sylvain Sylvanus
Sylvester Sylvestre Sylvia Sylviane Sylvie Syngman Szabolcs Szilárd Szilvia Szymon Taalke Taavi Tabaré Tabea Tabitha Tadao Tadashi Taddäus
Tadeo Tadeusz Tae Tae-hyung Tae-woo Taha Tahar Taher Tahir Taichi Taina Taissija Takafumi Takahiro Takako Takao Takashi Takeo Takeshi
Takis Taku Takuma Takumi Takuya Talal Talea Talib Tamaki Tamar Tamara Tamas Tamás Tamer Tamim Tamina Tamino Tamir Tammam Tamme Tammo Tammy
Tancredi Tancredo Taner Tanguy Tania Tanja Tankred Tansu Tantalos Tanya Tapani Tapio Tara Taraneh Taras Tarcísio Tarek Tareq Tarik Tariq
Tarja Tarkan Taro Tasilo Tassilo Tate Tatiana Tatjana Tatsuo Tatsuya Tatum Taur Tawfik Tayeb Tayfun Taylan Taylor Tayseer Tayyip Tazio Ted
Tedros Teemu Tekin Telemachos Tell Telsa Telse Temel Tendai Teng-hui Tenzin Teodor Teodora Teodoro Teofil Teófilo Teoman Teppo Teresa
Teresia Tereza Terhi Terje Tero Terry Teruo Tesfaye Tess Tessa Tetjana Tetsuo Tetsuya Teun Tevfik Thabet Thabo Thaddäus Thaksin Thanassis
Thandi Thang Thanh Thanos Thao Thea Theda Thede Thein Thekla Thelma Themba Themistoklis Theo Théo Theobald Theoderich Theodor Theodora
Theodore Théodore Theodoric Theodoros Theodosius Theofanis Theophil Theophila Theophilus Theres Theresa Therese Thérèse Theresia Theresina
Theseus Thi Thiago Thibaud Thibault Thibaut Thiébaut Thiemo Thien Thierry Thies Thietmar Thijs Thilda Thilde Thilo Thimo Thodoris
Thokozile Thomas Thomasius Thor Thora Thoralf Thorben Thorbjörn Thorbjørn Thore Thorleif Thorolf Thorstein Thorsten Thorvald Thorwald Thu
Thusnelda Thuy Thyra Tiada Tiago Tianjin Tiark Tiberius Tibor Tichon Tidjane Tien Tiffany Tigran Tigranuhi Tihomir Tiina Tiit Tijana Tijl
Tijs Tilda Till Tilla Tillmann Tilly Tilman Tilo Tim Tímea Timm Timmy Timo Timofei Timofej Timon Timothée Timotheus Timothy Timur Tina
Tine Tineke Ting Tinka Tino Tirunesh Titus Tivadar Tjade Tjard Tjark Tjeerd Tjorven Toan Tobi Tobias Toby Todd Todor Toini Toivo Tolga
Tolunay Tom Tomas Tomás Tomasina Tomasz Tomé Tomiichi Tomislav Tommaso Tommi Tommy Tomoko Tomomi Tomoya Tomoyuki Tonci Toni Tonino Tõnis
Tonje Tõnu Tony Toomas Toralf Torben Torbjörn Tord Torfinn Torge Torgeir Torgny Torgrim Torleif Tormod Torstein Torsten Toru Torunn
Torwald Toshihiko Toshiko Toshio Toshiro Tova Tove Toyotomi Tracey Tracy Traian Trajan Trang Traude Traudel Traudl Traugott Traute
Trautlinde Travis Trent Trevor Trey Tricia Trina Trine Trinh Trish Tristan Tristram Trix Trixi Trixy Trond Troy Trude Trudel Trudhild
Trudi Trudy Truman Tryggve Trygve Tsetung Tsipi Tsuneo Tsutomu Tsuyoshi Tsvetan Tuan Tucker Tudor Tugba Tuija Tülay Tülin Tullio Tulsi
Tuncay Tuncel Tünde Tuomas Tuomo Turan Ture Turgay Turgut Turhan Turid Türkan Tuula Tuyet Twan Tycho Tyler Tyra Tyrone Tyson Tzachi Tzipi
Ubaid Ubbo Uday Udine Udo Ueli Uffe Ufuk Ugo Ugur Uhuru Uke Ulf Ulfert Ulfried Uli Ülkü Ulla Ulla-Maija Ulli Ullrich Ulrica Ulrich Ulrik
Ulrika Ulrike Ulv Ulysse Uma Umar Umaru Umay Umberto Umesh Ümit Umm Ümran Umut Una Unai Ünal Undine Unn Unni Urbain Urbano Urho Uri Uriah
Uriel Urmas Urpo Urs Urs-Peter Urschel Ursel Ursina Ursula Urszula Urte Usain Usama Uschi Usha Usman Uta Ute Uthman Utku Uwe Uzi Vaclav
Václav Vahe Vahit Vaira Vajiralongkorn Val Valdas Valdemar Valdis Valentin Valentín Valentina Valentino Valentinus Valeria Valerian
Valeriana Valerie Valérie Valerio Valeriu Valerius Valéry Valeska Valon Valtteri Vance Vandana Vanessa Vangelis Vanja Vano Vardan Vartan
Varun Vasant Vasco Vasil Vasile Vasiliki Vassil Vassiliki Vassilios Vassilis Vaughn Vavrinec Vedat Vehbi Veikko Veit Veith Velimir Velten
Vendula Venkata Venkatesh Vera Verena Vern Vernon Verona Veronica Verónica Veronika Veronique Véronique Vesa Veselin Vesna Vespasian
Veysel Vibeke Vicente Vicki Vicky Vico Victor Víctor Victoria Victoriano Victorine Vid Vidal Vidar Vidkun Vidya Viet Vigdis Vigdís Viggo
Vijay Vijaya Vikas Vikram Viktor Viktoria Viktória Viktorin Viktorine Vilhelm Vilho Viliam Vilis Viljo Ville Villy Vilma Vilmos Vinay
Vince Vincent Vincenz Vincenza Vincenzo Vinh Vinícius Vinko Vinod Vinzent Vinzentia Vinzenz Viola Violeta Violetta Violette Viorel Viorica
Vipin Virág Virgil Virgilio Virginia Virginie Vishal Vishnu Vishwanath Visnja Vitali Vitalij Vitalis Vítezslav Vito Vítor Vittoria
Vittorio Vitus Viveca Vivek Vivian Viviane Vivien Vivienne Vjekoslav Vjosa Vladan Vladimir Vladimír Vladislav Vlado Vlasta Vlatko Vojislav
Vojtech Volkan Volkard Volkart Volkbert Volker Volkert Volkhard Volkhart Volkmar Volkmut Volko Volkram Volkwin Volodymyr Vreni Vroni
Vsevolod Vuk Vukasin Vuokko Vytautas Waclaw Wadim Wael Wafa Wajdi Walaa Walburg Walburga Walda Waldemar Waldo Waleed Walentin Walentina
Waleri Walerij Walerija Walfried Walid Wallace Wallenstein Walli Wally Walpurga Walpurgis Walt Walter Walthard Walther Waltraud Waltraude
Waltraut Waltrud Waltrude Waltrun Wanda Wanja Wano Warin Warmund Warren Wartan Warwara Wasim Wassili Wassilij Wassilissa Wassim Wassyl
Wastl Wasyl Wataru Wayan Wayne Wedekind Wedig Wedigo Weert Wei Weike Weiming Weinand Weiwei Welf Wencke Wendel Wendelin Wendeline Wendell
Wendla Wendy Wenjamin Wenjing Wenke Wenliang Wenzel Wenzeslaus Wera Werner Wernfried Wernhard Wernher Weronika Werther Wes Wesley Wessel
Whitney Whoopi Wibke Wichard Wichert Widad Wido Widodo Widukind Wiebe Wiebke Wiebren Wieland Wiemke Wieslaw Wieslawa Wigand Wigbert
Wiggerl Wiggo Wighard Wigmar Wiho Wijnand Wiktor Wiktoria Wiktorija Wilbert Wilbrand Wilbur Wilderich Wilfred Wilfrid Wilfried Wilfrieda
Wilgard Wilhelm Wilhelmina Wilhelmine Wilhild Wilko Will Willa Willard Willehad Willem Willem-Alexander Willemijn Willfried Willi William
Willibald Willibert Willibrord Willigis Willis Willmar Willy Wilma Wilmar Wilmut Wilpert Wilson Wiltraud Wiltrud Wim Winand Wincenty
Winfried Winifred Winnie Winona Winrich Winston Wislawa Witali Witalij Wito Witold Wittekind Wittich Wjatscheslaw Wladimir Wladislaus
Wladislaw Wladlen Wladyslaw Wobke Wojciech Woldemar Wole Wolf Wolf-Dieter Wolf-Dietrich Wolf-Rüdiger Wolfdieter Wolfdietrich Wolfgang
Wolfgart Wolfger Wolfhard Wolfhart Wolfrad Wolfram Wolfried Wolfrun Wolodja Wolodymyr Wolter Woo Woodrow Wopke Wotan Wouter Wsewolod Wübbo
Wulf Wulfhard Wulfhild Wunibald Wyatt Wynn Xabi Xabier Xanana Xander Xanthippe Xare Xaver Xaveria Xavi Xavier Xenia Xenophon Xherdan Xi
Xia Xiang Xiaobo Xiaofeng Xiaojun Xiaoming Xiaoping Ximena Xin Xing Xiu Xuan Xue Yaa Yaakov Yacouba Yadollah Yael Yago Yahia Yahya Yair
Yakov Yakubu Yakup Yalçin Yan Yang Yanick Yanis Yann Yannic Yannick Yannik Yannis Yanyan Yaobang Yaqub Yara Yariv Yasaman Yasar Yasemin
Yaser Yash Yashwant Yasin Yasir Yasmin Yasmina Yasser Yassin Yassine Yassir Yasuhiko Yasuhiro Yasujiro Yasuko Yasuo Yasushi Yavuz Yaya
Yayi Yehuda Yehudit Yeliz Yella Yemi Yeon Yeong Yerlan Yesim Yetkin Yew Yiannis Yifan Yigal Yigit Yildiz Yilmaz Yimou Ying Ying-jeou
Yingluck Yishai Yitzhak Yngve Yo-jong Yoann Yoav Yochanan Yoichi Yoko Yolanda Yolande Yona Yonatan Yong-nam Yoon Yoon-seok Yoram Yorgos
Yosef Yoshi Yoshie Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshio Yoshiro Yossi Yosuke Yotam Younes Young Young-sam Younis Youssef Youssouf
Yoweri Yrjö Yu Yuan Yücel Yue Yui Yuichi Yuji Yuka Yukari Yuki Yukie Yukiko Yukio Yüksel Yuli Yulia Yumi Yumiko Yun Yunis Yunus Yuriko
Yusra Yussef Yusuf Yusuke Yutaka Yuto Yuval Yuzo Yvan Yves Yvette Yvo Yvonne Zac Zach Zacharias Zacharie Zachary Zack Zadie Zafer Zahra
Zaid Zain Zaina Zainab Zaira Zakaria Zaki Zakia Zakir Zalman Zalmay Zane Zanele Zayed Zayn Zaza Zbigniew Zbynek Zdena Zdenek Zdenka Zdenko
Zdravko Zdzislaw Zeca Zedong Zeev Zefirino Zehra Zeina Zeinab Zekeriya Zeki Zekiye Zelda Zélia Zeliha Zeljka Zeljko Zemin Zeming Zenani
Zeno Zenon Zensi Zenta Zenzi Zeus Zev Zeynep Zhen Zhi Zhihua Zhiqiang Zhivko Ziad Ziaur Zigmas Zilla Zilli Zindzi Zine Zineb Zinedine
Zinédine Zinzi Zipi Zita Zivko Ziya Ziyang Zlata Zlatan Zlatko Zoe Zoé Zoey Zofia Zohra Zoi Zoja Zoltan Zoltán Zora Zoran Zorana Zorica
Zoroaster Zouhair Zsófia Zsolt Zsuzsa Zsuzsanna Zuhair Zühal Zulema Zulfikar Zülfü Zurab Zuzana Zuzanna Zvi Zviad Zvonimir Zvonko Zydrunas
Zygmunt Zyprian
`
  .trim()
  .split(/\s+/);
