package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// badGateway answers GET /endpoint.
func badGateway(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(502)
	body := map[string]any{
		"error":   "bad_gateway",
		"message": "A downstream server sent an invalid response",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", badGateway)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
