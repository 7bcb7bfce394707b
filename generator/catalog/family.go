package catalog

import (
	"slices"
	"strconv"
	"sync"
)

// A Family is the set of statuses of one protocol.
type Family struct {
	Name  string // as in "smtp/504"
	Title string // "SMTP"

	// DefaultBody names the body of its errors; "" leaves that to others.
	DefaultBody string

	bodies map[string]*Body // of the catalog
	cells  table

	wire     string // text/template of the wire form; "" for what is not a protocol
	types    string // begins the problem types of its statuses; may be empty
	statuses []*Status

	begin   cell // the table of its statuses, in the lowest file
	catalog *Catalog
	source  *Source // of a family that was read without its catalog
	http    *Family // of the same catalog; nil where it has none

	alone  bool      // statuses holds those only that were read alone
	others *sync.Map // further ones, by code
}

// Catalog returns the catalog that the family belongs to. It may have to be
// read for that; the error is then its [Problems].
func (f *Family) Catalog() (*Catalog, error) {
	if f.source != nil {
		return f.source.Catalog()
	}
	return f.catalog, nil
}

// Reason returns the reason phrase that goes with an HTTP status, "" for a
// number to which HTTP assigns no meaning, whatever a vendor calls it.
func (f *Family) Reason(httpStatus int) string {
	if f.http != nil && f.http.alone {
		return f.http.reasonAlone(strconv.Itoa(httpStatus))
	}
	if s, ok := f.HTTP(httpStatus); ok && s.assigned() {
		return s.Title
	}
	return ""
}

// HTTP returns the status of the http family of the same catalog that has the
// number.
func (f *Family) HTTP(number int) (*Status, bool) {
	if f.http == nil {
		return nil, false
	}
	return f.http.Status(strconv.Itoa(number))
}

// httpFamily is the family whose codes are HTTP's own status codes.
const httpFamily = "http"

// Protocol reports whether the family is a protocol, with a wire form of its
// statuses, rather than a company's list of errors.
func (f *Family) Protocol() bool { return f.wire != "" }

// Ours reports whether the family belongs to the catalog that comes with
// statusmith.
func (f *Family) Ours() bool { return slices.Contains(familyOrder, f.Name) }

// Statuses returns the statuses of the family, sorted by code.
func (f *Family) Statuses() []*Status {
	if f.alone {
		return f.whole()
	}
	return f.statuses
}

// Status returns the status with the given code.
func (f *Family) Status(code string) (*Status, bool) {
	for _, s := range f.statuses {
		if s.Code == code {
			return s, true
		}
	}
	if f.alone {
		return f.other(code)
	}
	return nil, false
}
