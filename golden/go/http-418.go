package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// imATeapot answers GET /endpoint.
func imATeapot(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(418)
	body := map[string]any{
		"error":   "im_a_teapot",
		"message": "This teapot cannot brew coffee",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", imATeapot)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
