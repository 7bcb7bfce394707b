from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.provide_referrer_identity)
@require_safe
def provide_referrer_identity(request):
    body = {
        "error": "provide_referrer_identity",
        "message": "The referral lacks a valid Referred-By token",
    }
    return JsonResponse(body, status=400)
