# In config/routes.rb: get "/endpoint", to: "web_server_returned_an_unknown_error#show"
class WebServerReturnedAnUnknownErrorController < ApplicationController
  def show
    body = {
      error: "web_server_returned_an_unknown_error",
      message: "Origin server sent an empty or unexpected response"
    }
    render json: body, status: 520
  end
end
