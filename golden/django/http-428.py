from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


# In urls.py: path("endpoint", views.precondition_required)
@csrf_exempt
@require_http_methods(["PUT"])
def precondition_required(request):
    body = {
        "error": "precondition_required",
        "message": "The request must be conditional",
    }
    return JsonResponse(body, status=428)
