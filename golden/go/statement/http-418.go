w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusTeapot)
body := map[string]any{
	"error":   "im_a_teapot",
	"message": "This teapot cannot brew coffee",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
