# In config/routes.rb: get "/endpoint", to: "host_does_not_accept_mail#show"
class HostDoesNotAcceptMailController < ApplicationController
  def show
    body = {
      error: "host_does_not_accept_mail",
      message: "This host does not accept mail"
    }
    render json: body, status: 521
  end
end
