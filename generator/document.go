package generator

import "text/template"

// documentBlock is the block that tells documentation, such as OpenAPI's, of a
// response. A template may have none.
const documentBlock = "document"

// Document writes what tells documentation of a snippet's response. ok is false
// where the template has no block for it.
func (f *Framework) Document(s *Snippet) (text string, ok bool, err error) {
	text, err = f.block(documentBlock, s)
	return text, f.template().Lookup(documentBlock) != nil, err
}

// AnswersOnly returns the framework with comments and the block document that
// write nothing: what only they tell is not sent.
func (f *Framework) AnswersOnly() (*Framework, error) {
	return f.changed(func(t *template.Template) error {
		t.Funcs(template.FuncMap{sinkComment: func(string) string { return "" }})
		if t.Lookup(documentBlock) == nil {
			return nil
		}
		_, err := t.New(documentBlock).Parse("{{if false}}{{end}}")
		return err
	})
}
