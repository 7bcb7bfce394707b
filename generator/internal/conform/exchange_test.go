package conform

import (
	"bufio"
	"errors"
	"net/http"
	"strings"
	"testing"
)

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestStrayBytesAreReadWhereTheServerHasClosedTheConnection(t *testing.T) {
	got, err := stray(closed{}, bufio.NewReader(strings.NewReader("{}")), "localhost", Request{http.MethodGet, "/"})
	if string(got) != "{}" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}
