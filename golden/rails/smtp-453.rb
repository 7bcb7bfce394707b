# In config/routes.rb: get "/endpoint", to: "no_mail#show"
class NoMailController < ApplicationController
  def show
    body = {
      error: "no_mail",
      message: "No mail is waiting"
    }
    render json: body, status: 453
  end
end
