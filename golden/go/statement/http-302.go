w.Header().Set("Location", location)
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusFound)
body := map[string]any{
	"status":   "found",
	"message":  "This resource is at another location for now",
	"location": location,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
