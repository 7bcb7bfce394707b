// Package apierr holds the errors that the API answers with.
package apierr

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// statuses are the answers where the API has no error of its own.
var statuses = map[int]Error{
	400: {Title: "Bad Request", Type: "about:blank", Message: "The request is not valid"},
	401: {Title: "Unauthorized", Type: "about:blank", Message: "Valid credentials are required"},
	402: {Title: "Payment Required", Type: "about:blank", Message: "Payment is required"},
	403: {Title: "Forbidden", Type: "about:blank", Message: "Access to this resource is not allowed"},
	404: {Title: "Not Found", Type: "about:blank", Message: "No resource was found at this URI"},
	405: {Title: "Method Not Allowed", Type: "about:blank", Message: "This resource does not accept the method of the request"},
	406: {Title: "Not Acceptable", Type: "about:blank", Message: "No representation of the resource is acceptable to the client"},
	407: {Title: "Proxy Authentication Required", Type: "about:blank", Message: "The proxy requires valid credentials"},
	408: {Title: "Request Timeout", Type: "about:blank", Message: "The request did not arrive completely in time"},
	409: {Title: "Conflict", Type: "about:blank", Message: "The request conflicts with the current state of the resource"},
	410: {Title: "Gone", Type: "about:blank", Message: "This resource is no longer available"},
	411: {Title: "Length Required", Type: "about:blank", Message: "The request must have a Content-Length header"},
	412: {Title: "Precondition Failed", Type: "about:blank", Message: "A precondition of the request is not met"},
	413: {Title: "Content Too Large", Type: "about:blank", Message: "The content of the request is too large"},
	414: {Title: "URI Too Long", Type: "about:blank", Message: "The request URI is too long"},
	415: {Title: "Unsupported Media Type", Type: "about:blank", Message: "The format of the content is not supported"},
	416: {Title: "Range Not Satisfiable", Type: "about:blank", Message: "The requested range cannot be satisfied"},
	417: {Title: "Expectation Failed", Type: "about:blank", Message: "The expectation in the Expect header cannot be met"},
	418: {Title: "I'm a teapot", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418", Message: "This teapot cannot brew coffee"},
	419: {Title: "Page Expired", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/419", Message: "The CSRF token is missing or not valid: reload the page"},
	420: {Title: "Enhance Your Calm", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/420", Message: "Rate limit exceeded: try again later"},
	421: {Title: "Misdirected Request", Type: "about:blank", Message: "This server cannot answer requests for this URI"},
	423: {Title: "Locked", Type: "about:blank", Message: "The resource is locked"},
	424: {Title: "Failed Dependency", Type: "about:blank", Message: "A request that this one depends on has failed"},
	425: {Title: "Too Early", Type: "about:blank", Message: "Repeat the request after the TLS handshake has finished"},
	426: {Title: "Upgrade Required", Type: "about:blank", Message: "This resource requires another protocol"},
	428: {Title: "Precondition Required", Type: "about:blank", Message: "The request must be conditional"},
	429: {Title: "Too Many Requests", Type: "about:blank", Message: "Too many requests: try again later"},
	430: {Title: "Shopify Security Rejection", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/430", Message: "The request was rejected as suspicious"},
	431: {Title: "Request Header Fields Too Large", Type: "about:blank", Message: "The header fields of the request are too large"},
	440: {Title: "Login Timeout", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/440", Message: "The session has expired: log in again"},
	444: {Title: "No Response", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/444", Message: "The connection was closed without a response"},
	449: {Title: "Reply With", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/449", Message: "More information is needed to answer the request"},
	450: {Title: "Blocked by Windows Parental Controls", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/450", Message: "Parental controls block access to this page"},
	451: {Title: "Unavailable For Legal Reasons", Type: "about:blank", Message: "Access to this resource is blocked for legal reasons"},
	460: {Title: "Client Closed Connection", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/460", Message: "The client disconnected before the response was ready"},
	463: {Title: "Too Many Forwarded IP Addresses", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/463", Message: "The X-Forwarded-For header has too many IP addresses"},
	464: {Title: "Incompatible Protocol", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/464", Message: "The target does not accept this version of HTTP"},
	494: {Title: "Request Header Too Large", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/494", Message: "The request header is too large"},
	495: {Title: "SSL Certificate Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/495", Message: "The client certificate could not be verified"},
	496: {Title: "SSL Certificate Required", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/496", Message: "A client certificate is required"},
	497: {Title: "HTTP Request Sent to HTTPS Port", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/497", Message: "A plain HTTP request was sent to an HTTPS port"},
	498: {Title: "Invalid Token", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/498", Message: "The access token is invalid or has expired"},
	499: {Title: "Client Closed Request", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/499", Message: "The client disconnected before the response was sent"},
	500: {Title: "Internal Server Error", Type: "about:blank", Message: "An unexpected error occurred on the server"},
	501: {Title: "Not Implemented", Type: "about:blank", Message: "The server does not support what the request asks for"},
	502: {Title: "Bad Gateway", Type: "about:blank", Message: "Upstream server sent an invalid response"},
	503: {Title: "Service Unavailable", Type: "about:blank", Message: "The service is unavailable: try again later"},
	504: {Title: "Gateway Timeout", Type: "about:blank", Message: "Upstream server timed out"},
	505: {Title: "HTTP Version Not Supported", Type: "about:blank", Message: "The HTTP version of this request is not supported"},
	506: {Title: "Variant Also Negotiates", Type: "about:blank", Message: "Content negotiation is misconfigured on the server"},
	507: {Title: "Insufficient Storage", Type: "about:blank", Message: "There is not enough storage left to complete the request"},
	508: {Title: "Loop Detected", Type: "about:blank", Message: "The server found an infinite loop while it processed the request"},
	509: {Title: "Bandwidth Limit Exceeded", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/509", Message: "The site has exceeded its bandwidth limit"},
	510: {Title: "Not Extended", Type: "about:blank", Message: "The request lacks a required protocol extension"},
	511: {Title: "Network Authentication Required", Type: "about:blank", Message: "Log in to this network before you use it"},
	520: {Title: "Web Server Returned an Unknown Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/520", Message: "Origin server sent an empty or unexpected response"},
	521: {Title: "Web Server Is Down", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/521", Message: "Origin server refused the connection"},
	522: {Title: "Connection Timed Out", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/522", Message: "Connection to the origin server timed out"},
	523: {Title: "Origin Is Unreachable", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/523", Message: "The network has no path to the origin server"},
	524: {Title: "A Timeout Occurred", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/524", Message: "Origin server did not respond in time"},
	525: {Title: "SSL Handshake Failed", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/525", Message: "The origin server did not complete the TLS handshake"},
	526: {Title: "Invalid SSL Certificate", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/526", Message: "The certificate of the origin server is not valid"},
	527: {Title: "Railgun Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/527", Message: "The connection through Railgun failed"},
	529: {Title: "Site is overloaded", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/529", Message: "The service is overloaded: try again later"},
	530: {Title: "Origin DNS Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/530", Message: "The host name of the origin server could not be resolved"},
	540: {Title: "Temporarily Disabled", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/540", Message: "This endpoint is temporarily disabled"},
	561: {Title: "Unauthorized", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/561", Message: "Login through the identity provider failed"},
	598: {Title: "Network Read Timeout Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/598", Message: "Reading from the upstream server timed out"},
	599: {Title: "Network Connect Timeout Error", Type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/599", Message: "Connecting to the upstream server timed out"},
}

// unprintable matches what a header value may not hold, line breaks above all.
var unprintable = regexp.MustCompile(`[^ -~]+`)

// An Error is an error that the API answers with. As an http.Handler it is the
// answer itself.
type Error struct {
	Status  int
	Title   string
	Type    string
	Message string
	Fields  map[string]any
	Headers map[string]string
	Cause   error
}

// Error returns the text for logs.
func (e *Error) Error() string {
	text := e.Message
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// WithMessage returns the error with another message.
func (e *Error) WithMessage(message string) *Error {
	changed := *e
	changed.Message = message
	return &changed
}

// WithCause returns the error with what led to it, which is never sent.
func (e *Error) WithCause(cause error) *Error {
	changed := *e
	changed.Cause = cause
	return &changed
}

// ServeHTTP answers the request with the error.
func (e *Error) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	text, err := json.Marshal(e.body())
	if err != nil {
		Report(r, e.WithCause(err))
		Status(http.StatusInternalServerError).ServeHTTP(w, r)
		return
	}
	header := w.Header()
	for _, name := range []string{"Content-Length", "Etag", "Last-Modified"} {
		header.Del(name)
	}
	header.Set("Content-Type", "application/problem+json")
	for name, value := range e.Headers {
		header.Set(name, unprintable.ReplaceAllString(value, "?"))
	}
	w.WriteHeader(e.Status)
	_, _ = w.Write(text)
}

func (e *Error) body() any {
	return join(map[string]any{
		"type":   e.Type,
		"title":  e.Title,
		"status": e.Status,
		"detail": e.Message,
	}, e.fields())
}

func (e *Error) fields() map[string]any {
	if e.Fields == nil {
		return map[string]any{}
	}
	return e.Fields
}

// join adds fields to an object.
func join(object, fields map[string]any) map[string]any {
	maps.Copy(object, fields)
	return object
}

// Status returns the answer to an HTTP status for which the API has no error.
func Status(status int) *Error {
	if status == http.StatusUnprocessableEntity {
		return ValidationFailed([]any{})
	}
	e, ok := statuses[status]
	switch {
	case !ok && status < http.StatusInternalServerError:
		e = statuses[http.StatusBadRequest]
	case !ok:
		e = statuses[http.StatusInternalServerError]
	}
	e.Status = status
	return &e
}

// from returns the answer to any error; only an Error says what the client reads.
func from(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return Status(http.StatusRequestEntityTooLarge)
	}
	return Status(http.StatusInternalServerError)
}

// Report logs why an answer is 500 or above, or was cut short. A program may set
// its own before it serves.
var Report = func(r *http.Request, err error, more ...any) {
	more = append([]any{"method", r.Method, "path", r.URL.Path, "error", err}, more...)
	slog.ErrorContext(r.Context(), "request failed", more...)
}

// gone reports whether the client no longer waits: a failure is then not the server's.
func gone(r *http.Request) bool { return errors.Is(r.Context().Err(), context.Canceled) }

// Errors answers what next leaves to net/http: unknown routes and methods,
// http.Error, empty answers of status 400 and above, and panics.
func Errors(next http.Handler) http.Handler {
	return HandlerFunc(func(w http.ResponseWriter, r *http.Request) error {
		next.ServeHTTP(w, r)
		return nil
	})
}

// A HandlerFunc is a handler that may return an error, which is then the answer.
type HandlerFunc func(http.ResponseWriter, *http.Request) error

// ServeHTTP calls f.
func (f HandlerFunc) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	res, nested := w.(*response)
	if !nested {
		res = &response{ResponseWriter: w, request: r, coding: w.Header()["Content-Encoding"]}
	}
	defer func() {
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler || res.started {
				panic(p)
			}
			Report(r, fmt.Errorf("panic: %v", p), "stack", string(debug.Stack()))
			res.answer(Status(http.StatusInternalServerError))
		}
	}()
	if err := f(res, r); err != nil {
		e := from(err)
		if !gone(r) && (res.started || e.Status >= http.StatusInternalServerError) {
			Report(r, err)
		}
		if !res.started {
			res.answer(e)
		}
	}
	if res.held != 0 && !nested {
		res.answer(Status(res.held))
	}
}

// A response holds back what net/http answers by itself.
type response struct {
	http.ResponseWriter
	request *http.Request
	coding  []string // of the handler that wraps w; a compressor that w wraps is passed over
	held    int      // a status that waits for content
	started bool     // the header is sent
	dropped bool     // what follows is the content of another answer
	untold  int      // the status of http.Error, whose text follows
}

// keptHeaders are what net/http and handlers set for a status of theirs.
var keptHeaders = []string{"Allow", "Content-Range", "Retry-After", "Www-Authenticate"}

func (w *response) answer(e *Error) {
	header := w.Header()
	if w.held != 0 || w.untold != 0 {
		answer := *e
		answer.Headers = maps.Clone(e.Headers)
		maps.DeleteFunc(answer.Headers, func(name, _ string) bool {
			return header.Get(name) != "" && slices.Contains(keptHeaders, http.CanonicalHeaderKey(name))
		})
		e = &answer
	}
	w.held, w.dropped = 0, true
	header["Content-Encoding"] = w.coding
	e.ServeHTTP(w.ResponseWriter, w.request)
	w.started = true // not where a value of e panics
}

func (w *response) WriteHeader(status int) {
	header := w.Header()
	kind := header.Get("Content-Type")
	switch {
	case w.dropped || w.held != 0:
	case status < http.StatusBadRequest:
		w.started = w.started || status >= http.StatusOK || status == http.StatusSwitchingProtocols
		w.ResponseWriter.WriteHeader(status)
	case !w.started && kind == "text/plain; charset=utf-8" && header.Get("X-Content-Type-Options") == "nosniff":
		w.untold = status // http.Error
		w.answer(Status(status))
	case !w.started && (kind == "" || w.request.Method != http.MethodHead):
		w.held = status
	default:
		w.started = true
		w.ResponseWriter.WriteHeader(status)
	}
}

func (w *response) Write(p []byte) (int, error) {
	if w.untold >= http.StatusInternalServerError && !gone(w.request) && utf8.Valid(p) {
		text := strings.TrimSpace(string(p))
		if text != "" && text != http.StatusText(w.untold) {
			Report(w.request, errors.New(text))
		}
	}
	w.untold = 0
	if w.dropped || w.held != 0 && len(p) == 0 {
		return len(p), nil
	}
	w.release()
	return w.ResponseWriter.Write(p)
}

func (w *response) release() {
	w.started = true
	if w.held != 0 {
		w.ResponseWriter.WriteHeader(w.held)
		w.held = 0
	}
}

// The methods below pass on what the wrapped writer can do.

func (w *response) ReadFrom(src io.Reader) (int64, error) {
	if w.dropped {
		return io.Copy(io.Discard, src)
	}
	w.release()
	return io.Copy(w.ResponseWriter, src)
}

func (w *response) Flush() { _ = w.FlushError() }

func (w *response) FlushError() error {
	if !w.dropped {
		w.release()
	}
	return http.NewResponseController(w.ResponseWriter).Flush()
}

func (w *response) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, buffer, err := http.NewResponseController(w.ResponseWriter).Hijack()
	w.started = w.started || err == nil
	return conn, buffer, err
}

func (w *response) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// CardDeclined is shop/card_declined: The card was declined
func CardDeclined() *Error {
	return &Error{
		Status:  http.StatusPaymentRequired,
		Title:   "Card Declined",
		Type:    "https://shop.example/errors/card_declined",
		Message: "The card was declined",
	}
}

// NotSignedIn is shop/not_signed_in: Sign in first
func NotSignedIn() *Error {
	return &Error{
		Status:  http.StatusUnauthorized,
		Title:   "Not Signed In",
		Type:    "https://shop.example/errors/not_signed_in",
		Message: "Sign in first",
		Headers: map[string]string{"WWW-Authenticate": "Bearer realm=\"shop\""},
	}
}

// OrderNotFound is shop/order_not_found: No order has the number {order_id}
func OrderNotFound(orderID string) *Error {
	return &Error{
		Status:  http.StatusNotFound,
		Title:   "Order Not Found",
		Type:    "https://shop.example/errors/order_not_found",
		Message: fmt.Sprintf("No order has the number %s", orderID),
		Fields:  map[string]any{"order_id": orderID},
	}
}

// QuotaExceeded is shop/quota_exceeded: The plan allows {limit} projects
func QuotaExceeded(limit int) *Error {
	return &Error{
		Status:  http.StatusForbidden,
		Title:   "Quota Exceeded",
		Type:    "https://shop.example/errors/quota_exceeded",
		Message: fmt.Sprintf("The plan allows %d projects", limit),
		Fields:  map[string]any{"limit": limit},
	}
}

// RateLimited is shop/rate_limited: Too many requests: try again in {retry_after} seconds
func RateLimited() *Error {
	return RateLimitedWith(30)
}

// RateLimitedWith is RateLimited with other values than the catalog's.
func RateLimitedWith(retryAfter int) *Error {
	return &Error{
		Status:  http.StatusTooManyRequests,
		Title:   "Rate Limited",
		Type:    "https://shop.example/errors/rate_limited",
		Message: fmt.Sprintf("Too many requests: try again in %d seconds", retryAfter),
		Fields:  map[string]any{"retry_after": retryAfter},
		Headers: map[string]string{"Retry-After": strconv.Itoa(retryAfter)},
	}
}

// ValidationFailed is shop/validation_failed: The request is not valid
func ValidationFailed(errorsValue any) *Error {
	return &Error{
		Status:  http.StatusUnprocessableEntity,
		Title:   "Validation Failed",
		Type:    "https://shop.example/errors/validation_failed",
		Message: "The request is not valid",
		Fields:  map[string]any{"errors": errorsValue},
	}
}
