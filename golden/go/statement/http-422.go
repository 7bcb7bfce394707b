w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusUnprocessableEntity)
body := map[string]any{
	"error":   "unprocessable_content",
	"message": "The content of the request is not valid",
	"field":   field,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
