# In config/routes.rb: get "/endpoint", to: "extension_required#show"
class ExtensionRequiredController < ApplicationController
  def show
    response.set_header("Require", "100rel")
    body = {
      error: "extension_required",
      message: "The client must support a further extension",
      require: "100rel"
    }
    render json: body, status: 400
  end
end
