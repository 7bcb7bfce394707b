w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusOK)
body := map[string]any{
	"status":  "ok",
	"message": "The request succeeded",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
