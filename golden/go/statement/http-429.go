w.Header().Set("Retry-After", "300")
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusTooManyRequests)
body := map[string]any{
	"error":       "too_many_requests",
	"message":     "Too many requests: try again later",
	"retry_after": 300,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
