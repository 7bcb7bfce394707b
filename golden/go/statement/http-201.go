w.Header().Set("Location", location)
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusCreated)
body := map[string]any{
	"status":   "created",
	"message":  "The resource was created",
	"location": location,
	"id":       id,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
