package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// webServerReturnedAnUnknownError answers GET /endpoint.
func webServerReturnedAnUnknownError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(520)
	body := map[string]any{
		"error":   "web_server_returned_an_unknown_error",
		"message": "Origin server sent an empty or unexpected response",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", webServerReturnedAnUnknownError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
