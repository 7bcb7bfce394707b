# In config/routes.rb: get "/endpoint", to: "domain_does_not_accept_mail#show"
class DomainDoesNotAcceptMailController < ApplicationController
  def show
    body = {
      error: "domain_does_not_accept_mail",
      message: "The domain of the recipient does not accept mail"
    }
    render json: body, status: 556
  end
end
