package generator

import "text/template"

// documentBlock is the block that describes a response in documentation such as
// OpenAPI's. A template may have none.
const documentBlock = "document"

// Document writes the code that describes a snippet's response in documentation
// such as OpenAPI's. ok is false where the template has no block for it.
func (f *Framework) Document(s *Snippet) (text string, ok bool, err error) {
	text, err = f.block(documentBlock, s)
	return text, f.template().Lookup(documentBlock) != nil, err
}

// AnswersOnly returns the framework with comments and the block document that
// write nothing, so that what only they tell is known not to be sent.
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
