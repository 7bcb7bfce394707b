from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def provide_referrer_identity(request):
    body = {
        "error": "provide_referrer_identity",
        "message": "The referral lacks a valid Referred-By token",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", provide_referrer_identity),
]
