package docs

// The forms of JSON files; templates/docs/*.schema.json describes them.

type jsonText struct {
	Text string    `json:"text"`
	Lang string    `json:"lang"`
	Runs []jsonRun `json:"runs,omitempty"`
}

type jsonRun struct {
	Text string `json:"text"`
	Lang string `json:"lang"`
}

type jsonPage struct {
	Schema     string         `json:"$schema"`
	ID         string         `json:"id"`
	Family     jsonFamilyName `json:"family"`
	Code       string         `json:"code"`
	Name       string         `json:"name"`
	Status     string         `json:"status"`
	Path       string         `json:"path"`
	Lang       string         `json:"lang"`
	Dir        string         `json:"dir"`
	Title      jsonText       `json:"title"`
	Summary    *jsonText      `json:"summary,omitempty"`
	UsedBy     *jsonText      `json:"used_by,omitempty"`
	Note       *jsonText      `json:"note,omitempty"`
	Spec       []jsonLink     `json:"spec,omitempty"`
	Enhanced   string         `json:"enhanced,omitempty"`
	Wire       string         `json:"wire,omitempty"`
	HTTPNote   *jsonText      `json:"http_note,omitempty"`
	HTTPStatus int            `json:"http_status,omitempty"`
	HTTP       string         `json:"http,omitempty"`
	Method     string         `json:"method,omitempty"`
	Curl       []jsonCurl     `json:"curl,omitempty"`
	Answers    []*jsonText    `json:"answers,omitempty"`
	Headers    []jsonHeader   `json:"headers,omitempty"`
	Snippets   []jsonSnippet  `json:"snippets,omitempty"`
	Related    []jsonRelated  `json:"related,omitempty"`
}

type jsonFamilyName struct {
	Name  string `json:"name"`
	Title string `json:"title"`
}

type jsonLink struct {
	Text string `json:"text"`
	URL  string `json:"url,omitempty"`
}

type jsonCurl struct {
	Command    string   `json:"command"`
	Frameworks []string `json:"frameworks,omitempty"`
}

type jsonHeader struct {
	Name     string `json:"name"`
	Value    string `json:"value"`
	Required bool   `json:"required"`
}

type jsonSnippet struct {
	Framework string    `json:"framework"`
	Title     string    `json:"title"`
	Language  string    `json:"language"`
	File      string    `json:"file,omitempty"`
	Code      string    `json:"code,omitempty"`
	Reason    *jsonText `json:"reason,omitempty"`
}

type jsonRelated struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Path  string `json:"path"`
}

type jsonIndex struct {
	Schema   string       `json:"$schema"`
	Lang     string       `json:"lang,omitempty"`
	Dir      string       `json:"dir,omitempty"`
	Title    string       `json:"title,omitempty"`
	Locales  []jsonLocale `json:"locales,omitempty"`
	Families []jsonFamily `json:"families,omitempty"`
}

type jsonLocale struct {
	Tag  string `json:"tag"`
	Name string `json:"name"`
	Dir  string `json:"dir"`
	Path string `json:"path"`
}

type jsonFamily struct {
	Name  string      `json:"name"`
	Title string      `json:"title"`
	Pages []jsonEntry `json:"pages"`
}

type jsonEntry struct {
	ID      string    `json:"id"`
	Code    string    `json:"code"`
	Name    string    `json:"name"`
	Status  string    `json:"status"`
	Path    string    `json:"path"`
	Class   string    `json:"class,omitempty"`
	Summary *jsonText `json:"summary,omitempty"`
}
