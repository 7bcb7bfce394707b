# In config/routes.rb: get "/endpoint", to: "bad_extension#show"
class BadExtensionController < ApplicationController
  def show
    response.set_header("Unsupported", "replaces")
    body = {
      error: "bad_extension",
      message: "A required extension is not supported",
      unsupported: "replaces"
    }
    render json: body, status: 420
  end
end
