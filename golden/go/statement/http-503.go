w.Header().Set("Retry-After", "120")
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusServiceUnavailable)
body := map[string]any{
	"error":       "service_unavailable",
	"message":     "The service is unavailable: try again later",
	"retry_after": 120,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
