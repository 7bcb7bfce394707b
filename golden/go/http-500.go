package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// internalServerError answers GET /endpoint.
func internalServerError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	body := map[string]any{
		"error":   "internal_server_error",
		"message": "An unexpected error occurred on the server",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", internalServerError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
