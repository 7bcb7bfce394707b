package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// temporarilyDisabled answers GET /endpoint.
func temporarilyDisabled(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(540)
	body := map[string]any{
		"error":   "temporarily_disabled",
		"message": "This endpoint is temporarily disabled",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", temporarilyDisabled)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
