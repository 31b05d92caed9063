/** The household page as a department's system or the desk asks for it: address, members, and the four departments' parts. */
export const householdQuery = `query Household($id: ID!) {
  household(id: $id) {
    id kind number headName status
    address { text building unit room }
    members {
      id isHead validFrom
      relation { code label }
      person {
        id name birthDate idNumber
        sex { code label }
        publicSecurity { availability register { householdNumber registeredOn status { code label } source { department asOf } } }
        familyPlanning { availability births { bornOn order source { department asOf } } }
        civilAffairs {
          availability
          assistance { caseNumber monthlyAmountYuan kind { code label } source { department asOf } }
          oldAgeAllowances { tier monthlyYuan source { department asOf } }
        }
        socialInsurance { availability enrolments { employerName lastPaidMonth insurance { code label } status { code label } source { department asOf } } }
      }
    }
  }
}`;
