# In config/routes.rb: get "/endpoint", to: "provide_referrer_identity#show"
class ProvideReferrerIdentityController < ApplicationController
  def show
    body = {
      error: "provide_referrer_identity",
      message: "The referral lacks a valid Referred-By token"
    }
    render json: body, status: 400
  end
end
