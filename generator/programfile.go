package generator

import "slices"

// A File is what the blocks around the snippets of a source file see. Its methods
// say which imports they need together.
type File struct {
	Snippets []*Snippet
	App      bool   // of a runnable project, which listens where its environment says
	Package  string // of Go and Java: that of a program unless a folder says another
	Dialect  string // of JavaScript, "" for untyped CommonJS
	Form     Form
}

// some reports whether a response of the file, or a function that it calls, matches.
func (f File) some(match func(*Snippet) bool) bool {
	return slices.ContainsFunc(f.Snippets, func(s *Snippet) bool {
		return match(s) || s.Callee != nil && match(s.Callee)
	})
}

// HasFunctions reports whether there is a function in the file.
func (f File) HasFunctions() bool {
	return f.some(func(s *Snippet) bool { return s.Form == Function })
}

// HasBody reports whether some response has a body.
func (f File) HasBody() bool {
	return f.some(func(s *Snippet) bool { return s.HasBody || s.Final != nil })
}

// HasEmpty reports whether some response has no body.
func (f File) HasEmpty() bool {
	return f.some(func(s *Snippet) bool { return !s.HasBody && s.Final == nil && s.Raised == nil })
}

// HasEmptyError reports whether some response is a [Snippet.EmptyError].
func (f File) HasEmptyError() bool { return f.some((*Snippet).EmptyError) }

// Router is what the routes are put on.
func (f File) Router() string {
	if len(f.Snippets) == 0 {
		return DefaultRouter
	}
	return f.Snippets[0].Router
}

// Has reports whether some body has the [Snippet.BodyForm].
func (f File) Has(form string) bool {
	return f.some(func(s *Snippet) bool { return s.BodyForm() == form })
}

// Constants reports whether some status is written as a named constant.
func (f File) Constants() bool { return f.some(func(s *Snippet) bool { return s.Constant != "" }) }

// HasParams reports whether some route has a path parameter.
func (f File) HasParams() bool { return f.some(func(s *Snippet) bool { return len(s.Params) > 0 }) }

// HasCookies reports whether some response sets several cookies.
func (f File) HasCookies() bool { return f.some(func(s *Snippet) bool { return len(s.Cookies()) > 0 }) }

// Answers reports whether some endpoint answers the request method.
func (f File) Answers(method string) bool {
	return f.some(func(s *Snippet) bool { return s.Method == method })
}

// HasObject reports whether some body holds an object.
func (f File) HasObject() bool { return f.some((*Snippet).HasObject) }

// HasList reports whether some body holds a list.
func (f File) HasList() bool { return f.some((*Snippet).HasList) }

// HasNull reports whether some body holds a null.
func (f File) HasNull() bool { return f.some((*Snippet).HasNull) }

// Typed reports whether some body has another media type than JSON's own.
func (f File) Typed() bool { return f.some((*Snippet).Typed) }

// Imports reports whether some text needs a package of the language.
func (f File) Imports(name string) bool {
	return f.some(func(s *Snippet) bool { return s.Imports(name) })
}

// Calls reports whether some body calls a function, as [Snippet.Calls].
func (f File) Calls(function string) bool {
	return f.some(func(s *Snippet) bool { return s.Calls(function) })
}

// Reads reports whether some response uses a request value of the source.
func (f File) Reads(source string) bool {
	return f.some(func(s *Snippet) bool { return s.Reads(source) })
}

// ReadsRequest reports whether some response uses a value of the request.
func (f File) ReadsRequest() bool { return f.some(func(s *Snippet) bool { return len(s.Request) > 0 }) }

// Untyped reports whether the functions have no annotations.
func (f File) Untyped() bool { return f.some(func(s *Snippet) bool { return s.Untyped }) }

// Takes reports whether some function has a parameter of a kind, or some handler
// says one.
func (f File) Takes(kind string) bool {
	return f.some(func(s *Snippet) bool {
		isKind := func(p *Parameter) bool { return p.Kind == kind }
		return s.Form == Function && slices.ContainsFunc(s.Signature.Params, isKind) || slices.ContainsFunc(s.Passed, isKind)
	})
}

// Defaults reports whether some function has a default that is a list or an object,
// or some handler says one.
func (f File) Defaults(kind string) bool {
	return f.some(func(s *Snippet) bool {
		isShared := func(p *Parameter) bool { return p.Shared() && p.Kind == kind }
		isSaid := func(p *Parameter) bool { return p.Kind == kind }
		return s.Form == Function && slices.ContainsFunc(s.Signature.Params, isShared) || slices.ContainsFunc(s.Passed, isSaid)
	})
}

// SetsResult reports whether some function has a result that needs the request or
// its response.
func (f File) SetsResult() bool {
	return f.some(func(s *Snippet) bool { return s.Form == Function && (len(s.Headers) > 0 || len(s.Request) > 0) })
}

// Composes reports whether some function makes its message of its parameters.
func (f File) Composes() bool {
	return f.some(func(s *Snippet) bool { return s.Message != nil && !s.Plain() })
}
